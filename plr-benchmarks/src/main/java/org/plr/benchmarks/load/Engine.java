package org.plr.benchmarks.load;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/**
 * The same by an embedded process engine, with its settings as they come but for how often it looks for timers: a review, then its sharing within 24 hours, its
 * action within 10 days and its re-audit within 2 months, each with a timer.
 */
final class Engine implements AutoCloseable {
    /** The commands of a life, each a commit: started, reviewed, shared, acted upon, audited again. */
    static final int COMMANDS = 5;

    /** How often it looks for due timers: by default every 10 seconds, which would be most of the time. */
    private static final Duration WAIT = Duration.ofMillis(50);

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="org.plr.benchmarks">
              <process id="review" isExecutable="true">
                <startEvent id="allocated"/>
                <sequenceFlow id="f1" sourceRef="allocated" targetRef="reviewing"/>
                <userTask id="reviewing"/>
                <sequenceFlow id="f2" sourceRef="reviewing" targetRef="fork"/>
                <parallelGateway id="fork"/>
                <parallelGateway id="join"/>
                <sequenceFlow id="f3" sourceRef="join" targetRef="done"/>
                <endEvent id="done"/>
            """;

    private static final String TASK = """
                <sequenceFlow id="to-NAME" sourceRef="fork" targetRef="NAME"/>
                <userTask id="NAME"/>
                <boundaryEvent id="due-NAME" attachedToRef="NAME" cancelActivity="false">
                  <timerEventDefinition><timeDuration>AFTER</timeDuration></timerEventDefinition>
                </boundaryEvent>
                <sequenceFlow id="late-NAME" sourceRef="due-NAME" targetRef="overdue-NAME"/>
                <endEvent id="overdue-NAME"/>
                <sequenceFlow id="from-NAME" sourceRef="NAME" targetRef="join"/>
            """;

    private final ProcessEngine engine;

    Engine(DataSource source) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(source).setDatabaseSchemaUpdate("true").setAsyncExecutorActivate(false);
        configuration.getAsyncExecutorConfiguration().setDefaultTimerJobAcquireWaitTime(WAIT);
        configuration.getAsyncExecutorConfiguration().setDefaultAsyncJobAcquireWaitTime(WAIT);
        engine = configuration.buildProcessEngine();
        String process = HEAD + task("sharing", "PT24H") + task("acting", "P10D") + task("auditing", "P2M")
                + "</process></definitions>";
        engine.getRepositoryService()
                .createDeployment()
                .addString("review.bpmn20.xml", process)
                .deploy();
    }

    private static String task(String name, String after) {
        return TASK.replace("NAME", name).replace("AFTER", after);
    }

    int life() {
        String instance = begin();
        for (Task task : tasks(instance)) {
            engine.getTaskService().complete(task.getId());
        }
        return 1;
    }

    /** Reviewed, so that its three timers run. */
    String begin() {
        String instance =
                engine.getRuntimeService().startProcessInstanceByKey("review").getId();
        engine.getTaskService().complete(tasks(instance).get(0).getId());
        return instance;
    }

    private List<Task> tasks(String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .list();
    }

    /** How many timers a second it fires once all are due. */
    double fired(int instances) throws InterruptedException {
        engine.getProcessEngineConfiguration().getClock().reset();
        for (int i = 0; i < instances; i++) {
            begin();
        }
        Duration late = Duration.ofDays(100);
        engine.getProcessEngineConfiguration()
                .getClock()
                .setCurrentTime(new Date(System.currentTimeMillis() + late.toMillis()));
        long timers = waiting();
        long start = System.nanoTime();
        engine.getProcessEngineConfiguration().getAsyncExecutor().start();
        while (waiting() > 0) {
            Thread.sleep(20);
        }
        long took = System.nanoTime() - start;
        engine.getProcessEngineConfiguration().getAsyncExecutor().shutdown();
        return timers * 1e9 / took;
    }

    private long waiting() {
        return engine.getManagementService().createTimerJobQuery().count()
                + engine.getManagementService().createJobQuery().count();
    }

    @Override
    public void close() {
        engine.close();
    }
}
