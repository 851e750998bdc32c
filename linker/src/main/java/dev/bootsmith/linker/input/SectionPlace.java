package dev.bootsmith.linker.input;

import dev.bootsmith.core.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** What an input section lies in once it is placed: an output section. */
public interface SectionPlace {
    String name();

    /** Returns the address of its first byte when the program runs. */
    long virtualAddress();

    /** Returns the words of the script or of the command line that set the address, or null if it follows other sections. */
    @Nullable
    SourceSpan addressOrigin();

    /** Returns the section that it follows at no other's wish and whose address is set by words, or null. */
    @Nullable
    SectionPlace leader();
}
