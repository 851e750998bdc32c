package dev.bootsmith.linker.output;

import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.Element;
import dev.bootsmith.linker.layout.FillPattern;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the bytes of an output section together: inputs, data of the script, and what fills the gaps. */
public final class SectionContents {
    /** Fewer inputs are not worth the start of threads. */
    private static final int MANY = 256;

    private static final int PARTS = 16;

    private final ElfMachine machine;
    private final FieldEditor editor;
    private byte[] bytes = {};
    private byte @Nullable [] fill;
    private boolean code;
    private boolean filled;
    private boolean neverLoaded;
    /** Inputs that have relocations, and where they are in the bytes. */
    private final List<InputSection> unedited = new ArrayList<>();

    /** Changes the bytes of an input section as its relocations ask. */
    public interface FieldEditor {
        void edit(InputSection section, byte[] bytes);

        /** Returns an editor for another thread, or null if this work cannot be divided. */
        default @Nullable TrialEditor trial() {
            return null;
        }
    }

    /** An editor that keeps to itself what it would have reported; what it edits is good as long as that is nothing. */
    public interface TrialEditor {
        void edit(InputSection section, byte[] bytes);

        /** Returns whether nothing was to be reported. */
        boolean isSilent();
    }

    public SectionContents(ElfMachine machine, FieldEditor editor) {
        this.machine = machine;
        this.editor = editor;
    }

    /** Returns the bytes of a section; it must have some in the file. */
    public byte[] build(OutputSection section) {
        bytes = new byte[Math.toIntExact(section.size())];
        // Where nothing but the location counter made the section, nothing fills it.
        filled = section.hasFileContents();
        neverLoaded = section.isNeverLoaded();
        fill = section.fill();
        code = section.isCode();
        int at = 0;
        List<Element> elements = section.elements();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element instanceof Element.Input input) {
                at = put(input.section(), at);
            } else if (i + 1 < elements.size() && isForgotten(element, elements.get(i + 1))) {
                at = Math.toIntExact(((Element.Step) element).end());
            } else if (element instanceof Element.Step step) {
                at = put(step, at);
            }
        }
        gap(at, bytes.length);
        if (unedited.size() < MANY || !editTogether()) {
            unedited.forEach(input -> edit(input, editor::edit));
        }
        unedited.clear();
        for (InputSection input : section.inputs()) {
            if (ConstructorTable.isReversed(input)) {
                ConstructorTable.reverse(input, bytes, Math.toIntExact(input.offset()));
            }
        }
        return bytes;
    }

    /**
     * Returns whether GNU ld forgets to fill what a statement leaves: where an orphan that needs alignment follows at once,
     * it knows only one of the two gaps.
     */
    private static boolean isForgotten(Element element, Element next) {
        return element instanceof Element.Step step
                && step.statement() instanceof Statement.Assignment
                && step.end() != step.offset()
                && next instanceof Element.Input input
                && input.isOrphan()
                && !input.section().isExcluded()
                && input.section().offset() != step.end();
    }

    /** Edits in several threads; returns false if there was something to report, which then is left to one thread. */
    private boolean editTogether() {
        if (editor.trial() == null) {
            return false;
        }
        int each = (unedited.size() + PARTS - 1) / PARTS;
        return IntStream.range(0, PARTS).parallel().allMatch(part -> {
            TrialEditor trial = Objects.requireNonNull(editor.trial());
            int from = Math.min(unedited.size(), part * each);
            int to = Math.min(unedited.size(), from + each);
            unedited.subList(from, to).forEach(input -> edit(input, trial::edit));
            return trial.isSilent();
        });
    }

    private void edit(InputSection input, BiConsumer<InputSection, byte[]> change) {
        byte[] own = new byte[input.contentsSize()];
        input.copyContents(own, 0);
        change.accept(input, own);
        System.arraycopy(own, 0, bytes, Math.toIntExact(input.offset()), own.length);
    }

    private int put(InputSection input, int at) {
        if (!input.isLive() || input.isExcluded()) {
            return at;
        }
        int from = Math.toIntExact(input.offset());
        gap(at, from);
        if (input.size() == 0) {
            // Its alignment ends a gap all the same.
            return Math.max(at, from);
        }
        if (neverLoaded && !input.isDebugging()) {
            return from + Math.toIntExact(input.size());
        }
        if (input.relocations().isEmpty()) {
            input.copyContents(bytes, from);
        } else if (input.contentsSize() > 0) {
            unedited.add(input);
        }
        return from + Math.toIntExact(input.size());
    }

    private int put(Element.Step step, int at) {
        int from = Math.toIntExact(step.offset());
        Statement statement = step.statement();
        if (statement instanceof Statement.Data data) {
            gap(at, from);
            for (int i = 0; i < data.widthBytes() && filled; i++) {
                bytes[from + i] = (byte) (step.value() >>> (8 * i));
            }
            return from + data.widthBytes();
        } else if (statement instanceof Statement.Text text) {
            gap(at, from);
            byte[] encoded = text.text().getBytes(StandardCharsets.UTF_8);
            System.arraycopy(encoded, 0, bytes, from, encoded.length);
            return from + encoded.length + 1;
        } else if (statement instanceof Statement.Fill fillStatement) {
            gap(at, from);
            fill = FillPattern.of(fillStatement.value(), step.value());
            return from;
        } else if (step.end() != step.offset()) {
            gap(at, from);
            gap(from, Math.toIntExact(step.end()));
            return Math.toIntExact(step.end());
        }
        return at;
    }

    private void gap(int from, int to) {
        byte[] pattern = fill;
        if (from >= to || !filled) {
            return;
        }
        if (pattern != null) {
            CodeFill.fill(pattern, bytes, from, to);
        } else if (code) {
            CodeFill.fill(machine, bytes, from, to);
        }
    }
}
