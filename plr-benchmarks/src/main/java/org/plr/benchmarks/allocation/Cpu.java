package org.plr.benchmarks.allocation;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Processor time, which says something even where other work runs on the machine; with what it was, as rows of a table. */
final class Cpu {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Cpu() {}

    /** What this thread takes, in milliseconds. */
    static double ofThread(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    }

    /** What the whole process takes, in milliseconds: for work that has threads of its own. */
    static double ofProcess(Runnable work) {
        long before = SYSTEM.getProcessCpuTime();
        work.run();
        return (SYSTEM.getProcessCpuTime() - before) / 1e6;
    }

    /** How much work the machine has, beside how many processors. */
    static void tellLoad() {
        tell("load of " + SYSTEM.getAvailableProcessors() + " processors", SYSTEM.getSystemLoadAverage());
    }

    static void tell(String what, double measured) {
        System.out.println(String.format(Locale.UK, "| %s | %,.2f |", what, measured));
    }
}
