package dev.bootsmith.linker;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.linker.option.LinkOptions.OutputFormat;
import dev.bootsmith.objectfile.model.ObjectFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a link produced.
 *
 * @param format what the image is
 * @param image the bytes of the output file
 * @param elf the linked file as a model, with sections, symbols and program headers, also when the image is flat
 * @param entry the address of the first instruction
 * @param baseAddress the load address of the first byte of a flat image
 * @param sections where each output section is
 * @param placedInputs where each input section went, ascending by address
 * @param mapText makes the map, on request: for a large link it is larger than the image
 * @param listing what options such as --print-memory-usage ask to be printed; mostly empty
 * @param executable makes the ELF file that a flat image was flattened from; nothing if it would be too large
 */
public record LinkResult(
        OutputFormat format,
        ByteView image,
        ObjectFile elf,
        long entry,
        long baseAddress,
        List<PlacedSection> sections,
        List<PlacedInput> placedInputs,
        Supplier<String> mapText,
        String listing,
        Supplier<Optional<ByteView>> executable) {
    /**
     * One output section.
     *
     * @param virtualAddress its address at run time
     * @param loadAddress the address it is loaded at
     * @param fileOffset where its bytes are in the ELF file
     * @param size its size in bytes
     */
    public record PlacedSection(
            String name, long virtualAddress, long loadAddress, long fileOffset, long size, boolean allocated) {}

    /**
     * One input section, so that an address leads back to a file.
     *
     * @param file the object file, as messages call it
     * @param section the name of the input section
     * @param outputSection the name of the output section
     * @param virtualAddress its address at run time
     * @param size its size in bytes
     */
    public record PlacedInput(String file, String section, String outputSection, long virtualAddress, long size) {}

    public LinkResult {
        sections = List.copyOf(sections);
        placedInputs = List.copyOf(placedInputs);
    }

    /** Returns the map in GNU ld's format. */
    public String map() {
        return mapText.get();
    }
}
