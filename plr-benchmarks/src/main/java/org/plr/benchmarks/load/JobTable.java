package org.plr.benchmarks.load;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The same work as one-time tasks of db-scheduler that do nothing, in lock-and-fetch, its faster way on PostgreSQL. */
final class JobTable {
    private static final int NODES = 2;
    private static final int BATCH = 500;
    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS scheduled_tasks (task_name text NOT NULL, task_instance text NOT NULL, \
            task_data bytea, execution_time timestamp with time zone, picked boolean NOT NULL, picked_by text, \
            last_success timestamp with time zone, last_failure timestamp with time zone, consecutive_failures int, \
            last_heartbeat timestamp with time zone, version bigint NOT NULL, priority smallint, state text, \
            PRIMARY KEY (task_name, task_instance)); \
            CREATE INDEX IF NOT EXISTS execution_time_idx ON scheduled_tasks (execution_time); \
            CREATE INDEX IF NOT EXISTS last_heartbeat_idx ON scheduled_tasks (last_heartbeat)""";

    private final Server server;
    private final int threads;

    JobTable(Server server, int threads) throws SQLException {
        this.server = server;
        this.threads = threads;
        server.run(TABLE);
    }

    /** How many tasks a second both nodes execute. */
    double executed(int tasks) throws Exception {
        CountDownLatch left = new CountDownLatch(tasks);
        OneTimeTask<Void> nothing = Tasks.oneTime("nothing").execute((instance, context) -> left.countDown());
        List<Scheduler> nodes = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            nodes.add(node(nothing, "node " + node));
        }
        schedule(nodes.get(0), nothing, tasks);
        long start = System.nanoTime();
        nodes.forEach(Scheduler::start);
        left.await();
        double rate = tasks * 1e9 / (System.nanoTime() - start);
        nodes.forEach(Scheduler::stop);
        return rate;
    }

    private Scheduler node(OneTimeTask<Void> nothing, String name) {
        return Scheduler.create(server.source(), nothing)
                .threads(threads / NODES)
                .pollUsingLockAndFetch(1.0, 4.0)
                .pollingInterval(Duration.ofMillis(100))
                .schedulerName(new SchedulerName.Fixed(name))
                .build();
    }

    private static void schedule(Scheduler scheduler, OneTimeTask<Void> nothing, int tasks) {
        List<TaskInstance<?>> batch = new ArrayList<>();
        for (int i = 0; i < tasks; i++) {
            batch.add(nothing.instance("task " + i));
            if (batch.size() == BATCH || i == tasks - 1) {
                scheduler.scheduleBatch(batch, Instant.now().minusSeconds(1));
                batch.clear();
            }
        }
    }
}
