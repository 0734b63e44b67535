package org.plr.benchmarks.startup;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.job.api.Job;
import org.flowable.task.api.Task;

/**
 * The same decision by an embedded workflow engine over a database in memory, whose tables it makes first: a review is
 * completed as Inadequate, and a timer of 24 hours stands for the written sharing.
 */
public final class FlowableFirstDecision {
    private static final String PROCESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="org.plr.benchmarks">
              <process id="review" isExecutable="true">
                <startEvent id="allocated"/>
                <sequenceFlow id="toGrading" sourceRef="allocated" targetRef="grading"/>
                <userTask id="grading"/>
                <sequenceFlow id="toSharing" sourceRef="grading" targetRef="sharing"/>
                <userTask id="sharing"/>
                <boundaryEvent id="shareDue" attachedToRef="sharing" cancelActivity="false">
                  <timerEventDefinition><timeDuration>PT24H</timeDuration></timerEventDefinition>
                </boundaryEvent>
                <sequenceFlow id="toOverdue" sourceRef="shareDue" targetRef="overdue"/>
                <endEvent id="overdue"/>
                <sequenceFlow id="toEnd" sourceRef="sharing" targetRef="shared"/>
                <endEvent id="shared"/>
              </process>
            </definitions>
            """;

    private FlowableFirstDecision() {}

    /**
     * Makes the decision and prints it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ProcessEngine engine = new StandaloneInMemProcessEngineConfiguration().buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("review.bpmn20.xml", PROCESS)
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("review");
        Task grading = engine.getTaskService().createTaskQuery().singleResult();
        engine.getTaskService().complete(grading.getId(), Map.of("grade", "INADEQUATE"));
        Job timer = engine.getManagementService().createTimerJobQuery().singleResult();
        Date due = timer.getDuedate();
        System.out.println(LocalDateTime.ofInstant(due.toInstant(), ZoneId.of("Europe/London")));
        engine.close();
    }
}
