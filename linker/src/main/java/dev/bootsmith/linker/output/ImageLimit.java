package dev.bootsmith.linker.output;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.report.LinkerCode;
import java.util.List;

/** How large an image may become: what the memory of the process allows, and a byte array. */
public final class ImageLimit {
    /** The parts of an image and the image itself are in memory at the same time, beside the inputs. */
    private static final int SHARE_OF_MEMORY = 3;

    private ImageLimit() {}

    /** Returns the largest size in bytes. */
    public static long bytes() {
        return Math.min(Integer.MAX_VALUE - (1 << 20), Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    /** Returns whether the bytes of all sections together are few enough; reports it if not. */
    public static boolean allows(List<OutputSection> sections, DiagnosticSink sink) {
        long left = bytes();
        for (OutputSection section : sections) {
            long size = section.isNobits() ? 0 : section.size();
            if (size < 0 || size > left) {
                report(size, section, section, sink);
                return false;
            }
            left -= size;
        }
        return true;
    }

    static void report(long size, OutputSection low, OutputSection high, DiagnosticSink sink) {
        sink.report(Diagnostic.of(
                LinkerCode.TOO_LARGE,
                Long.toUnsignedString(size),
                low.name(),
                "0x" + Long.toHexString(low.loadAddress()),
                high.name(),
                "0x" + Long.toHexString(high.loadAddress())));
    }
}
