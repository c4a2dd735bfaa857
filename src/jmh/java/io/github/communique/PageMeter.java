package io.github.communique;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** CPU time (ns) and allocation (bytes) of the current thread, page by page, for a library and for jsoup alone. */
public final class PageMeter {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    public final long[] cpu;
    public final long[] allocated;
    public final long[] baseCpu;
    public final long[] baseAllocated;

    private long startCpu;
    private long startAllocated;

    PageMeter(int pages) {
        cpu = new long[pages];
        allocated = new long[pages];
        baseCpu = new long[pages];
        baseAllocated = new long[pages];
    }

    void start() {
        startAllocated = THREAD.getCurrentThreadAllocatedBytes();
        startCpu = THREAD.getCurrentThreadCpuTime();
    }

    void stopLibrary(int page) {
        cpu[page] = THREAD.getCurrentThreadCpuTime() - startCpu;
        allocated[page] = THREAD.getCurrentThreadAllocatedBytes() - startAllocated;
    }

    void stopBase(int page) {
        baseCpu[page] = THREAD.getCurrentThreadCpuTime() - startCpu;
        baseAllocated[page] = THREAD.getCurrentThreadAllocatedBytes() - startAllocated;
    }
}
