package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.architecture.Architectures;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.layout.ObjectAttributes;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.layout.Subsection;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.state.CodeMode;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Code modes, files, messages, and directives that leave no trace in the object.
 *
 * @gas i386-16bit, Include, Incbin, Ident, Error, Arch
 */
final class MiscDirectives {
    /** What GNU as knows and nothing here makes: tables of C++ that no compiler writes any more. */
    private static final Set<String> REFUSED = Set.of(".vtable_inherit", ".vtable_entry");

    private static final Set<String> WITHOUT_TRACE = Set.of(".lflags", ".optim", ".noopt", ".debug", ".spc");

    private static final Set<String> CHECKS = Set.of("none", "warning", "error");

    private MiscDirectives() {}

    static void register(Map<String, Directive> table) {
        table.put(".code16", a -> mode(a, CodeMode.CODE16));
        table.put(".code16gcc", a -> mode(a, CodeMode.CODE16GCC));
        table.put(".code32", a -> mode(a, CodeMode.CODE32));
        table.put(".code64", a -> mode(a, CodeMode.CODE64));
        table.put(".arch", MiscDirectives::arch);
        table.put(".include", MiscDirectives::include);
        table.put(".incbin", MiscDirectives::incbin);
        table.put(".file", MiscDirectives::file);
        table.put(".line", MiscDirectives::line);
        table.put(".ident", MiscDirectives::ident);
        table.put(".version", MiscDirectives::version);
        table.put(".func", a -> {
            a.state().setFunctionOpen(true);
            a.cursor().name();
            if (a.comma()) {
                a.name();
            }
            a.end();
        });
        table.put(".endfunc", a -> {
            a.end();
            if (!a.state().setFunctionOpen(false)) {
                a.state().report(AssemblerCode.FUNCTION_NOT_OPEN);
            }
        });
        SyntaxDirectives.register(table);
        table.put(".end", a -> a.state().end());
        table.put(".abort", a -> {
            a.state().report(AssemblerCode.ABANDONED);
            a.state().end();
        });
        table.put(".fail", a -> {
            long number = a.number();
            a.end();
            String text = ".fail " + number + " encountered";
            a.state().report(number >= 500 ? AssemblerCode.USER_WARNING : AssemblerCode.USER_ERROR, text);
        });
        table.put(".rva", a -> {
            if (!a.atEnd()) {
                refuse(a);
            }
        });
        table.put(".gnu_attribute", MiscDirectives::attribute);
        table.put(".linefile", MiscDirectives::lineFile);
        table.put(".mri", MiscDirectives::mri);
        for (String name : REFUSED) {
            table.put(name, MiscDirectives::refuse);
        }
        table.put(".err", a -> a.state().report(AssemblerCode.USER_ERROR, ".err"));
        table.put(".error", a -> message(a, AssemblerCode.USER_ERROR));
        table.put(".warning", a -> message(a, AssemblerCode.USER_WARNING));
        table.put(".print", a -> message(a, AssemblerCode.USER_MESSAGE));
        table.put(".sse_check", MiscDirectives::check);
        table.put(".operand_check", MiscDirectives::check);
        for (String name : WITHOUT_TRACE) {
            table.put(name, a -> a.cursor().moveTo(a.cursor().text().length()));
        }
    }

    /** How strictly to look at operands: nothing that is assembled depends on it. */
    private static void check(Arguments a) throws SyntaxError {
        a.requireValue();
        int start = a.cursor().skipBlanks().position();
        String word = a.cursor().word(",");
        if (!CHECKS.contains(word)) {
            throw new SyntaxError(AssemblerCode.JUNK_AT_END, start, a.cursor().position(), word);
        }
        a.end();
    }

    private static void mode(Arguments a, CodeMode mode) throws SyntaxError {
        a.end();
        Optional<String> missing = a.state().processor().missing(mode);
        if (missing.isPresent()) {
            a.state()
                    .report(
                            AssemblerCode.ARCH_MODE,
                            missing.get(),
                            a.state().processor().name());
            return;
        }
        a.state().setCodeMode(mode);
    }

    private static void arch(Arguments a) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        String name = a.cursor().word(",");
        if (name.equals("push")) {
            a.end();
            a.state().pushProcessor();
            return;
        }
        if (name.equals("pop")) {
            if (!a.state().popProcessor()) {
                a.state().error(AssemblerCode.ARCH_POP, start, a.cursor().position());
            }
            return;
        }
        if (a.comma()) {
            int from = a.cursor().skipBlanks().position();
            String modifier = a.cursor().word(",");
            if (!modifier.equals("jumps") && !modifier.equals("nojumps")) {
                a.state().error(AssemblerCode.UNKNOWN_ARCH, from, a.cursor().position(), modifier);
                return;
            }
        }
        a.end();
        if (!Architectures.isKnown(name)) {
            a.state().error(AssemblerCode.UNKNOWN_ARCH, start, a.cursor().position(), name);
            return;
        }
        a.state().setProcessor(a.state().processor().with(name));
    }

    private static void include(Arguments a) throws SyntaxError {
        AssemblyState state = a.state();
        int start = a.cursor().skipBlanks().position();
        String name = a.text();
        a.end();
        int deepest = state.options().limits().includeDepth();
        if (state.input().size() >= deepest) {
            throw new SyntaxError(
                    AssemblerCode.INCLUDE_TOO_DEEP, start, a.cursor().position(), deepest);
        }
        byte[] bytes = find(state, name, start, a.cursor().position());
        if (bytes != null) {
            state.read(new SourceFile(name, SourceFile.decode(bytes)));
        }
    }

    /** Looks for a file under its own name, then in the search directories. */
    private static byte @Nullable [] find(AssemblyState state, String name, int start, int end) {
        List<String> tries = new ArrayList<>();
        tries.add(name);
        if (!name.startsWith("/")) {
            state.options().searchDirectories().forEach(directory -> tries.add(directory + "/" + name));
        }
        try {
            for (String path : tries) {
                Optional<byte[]> bytes = state.options().files().read(path);
                if (bytes.isPresent()) {
                    return bytes.get();
                }
            }
        } catch (IOException e) {
            state.error(AssemblerCode.INCLUDE_NOT_FOUND, start, end, name + ": " + e.getMessage());
            return null;
        }
        state.error(AssemblerCode.INCLUDE_NOT_FOUND, start, end, name);
        return null;
    }

    private static void incbin(Arguments a) throws SyntaxError {
        int start = a.cursor().skipBlanks().position();
        String name = a.text();
        int end = a.cursor().position();
        long skip = 0;
        long count = -1;
        if (a.comma()) {
            skip = a.numberOr(0);
            if (a.comma()) {
                count = a.number();
            }
        }
        a.end();
        byte[] bytes = find(a.state(), name, start, end);
        if (bytes == null || !a.placeTakesData()) {
            return;
        }
        long available = bytes.length - skip;
        long size = count < 0 ? available : count;
        if (skip < 0 || available < 0 || size > available) {
            throw new SyntaxError(AssemblerCode.INCBIN_OUTSIDE_FILE, start, end, name, bytes.length);
        }
        a.state().emitter().bytes().put(bytes, (int) skip, (int) size);
    }

    private static void file(Arguments a) throws SyntaxError {
        if (!a.atString()) {
            DebugDirectives.numberedFile(a);
            return;
        }
        String name = a.text();
        a.end();
        a.state().nameSource(name);
        a.state().input().setLogicalFile(name);
    }

    private static void line(Arguments a) throws SyntaxError {
        long number = a.number();
        a.end();
        a.state().input().setLogicalLine((int) number);
    }

    /** {@code .linefile 12 "name"}, what a line marker of the preprocessor says. */
    private static void lineFile(Arguments a) throws SyntaxError {
        long number = a.number();
        String name = a.atString() ? a.text() : null;
        while (!a.atEnd() && a.cursor().peek() != ',') {
            a.number();
        }
        a.end();
        if (name != null) {
            a.state().input().setLogicalFile(name);
        }
        a.state().input().setLogicalLine((int) number - 1);
    }

    private static void refuse(Arguments a) throws SyntaxError {
        throw new SyntaxError(
                AssemblerCode.UNSUPPORTED_DIRECTIVE, 0, a.cursor().text().length(), a.directive());
    }

    /** The syntax of another assembler can be left, and not entered. */
    private static void mri(Arguments a) throws SyntaxError {
        long wanted = a.number();
        a.end();
        if (wanted != 0) {
            throw new SyntaxError(
                    AssemblerCode.UNSUPPORTED_DIRECTIVE, 0, a.cursor().text().length(), a.directive() + " " + wanted);
        }
    }

    private static void ident(Arguments a) throws SyntaxError {
        AssemblyState state = a.state();
        Section comment = state.sections().find(".comment", "");
        if (comment == null) {
            comment = state.sections()
                    .create(".comment", "", SectionType.PROGBITS, SectionFlag.MERGE | SectionFlag.STRINGS);
            comment.setEntrySize(1);
            comment.subsection(0).bytes().put8(0);
        }
        ByteBuilder texts = new ByteBuilder();
        DataDirectives.strings(a, texts, 1, true);
        comment.subsection(0).bytes().put(texts.toByteArray());
    }

    /** {@code .gnu_attribute tag, number} or, where the tag is odd, {@code tag, "text"}. */
    private static void attribute(Arguments a) throws SyntaxError {
        a.requireValue();
        int tag = (int) a.number();
        if (tag < 0) {
            throw a.error(AssemblerCode.EXPECTED_VALUE, a.directive());
        }
        a.requireComma();
        int number = 0;
        if (ObjectAttributes.hasNumber(tag)) {
            a.requireValue();
            number = (int) a.number();
        }
        String text = "";
        if (ObjectAttributes.hasText(tag)) {
            if (ObjectAttributes.hasNumber(tag)) {
                a.requireComma();
            }
            text = a.string();
        }
        a.end();
        a.state().attributes().set(tag, number, text);
    }

    /** {@code .version "text"} makes a note, as other tools read it. */
    private static void version(Arguments a) throws SyntaxError {
        AssemblyState state = a.state();
        String text = a.string();
        a.end();
        Section note = state.sections().find(".note", "");
        if (note == null) {
            note = state.sections().create(".note", "", SectionType.NOTE, 0);
        }
        Subsection back = state.emitter().current();
        state.emitter().moveTo(note.subsection(0));
        state.emitter().bytes().put32(text.length() + 1).put32(0).put32(1);
        state.emitter().bytes().put(text.getBytes(StandardCharsets.ISO_8859_1)).put8(0);
        state.emitter().align(2, new byte[1], 0);
        note.requireAlignment(2);
        state.emitter().moveTo(back);
    }

    private static void message(Arguments a, AssemblerCode code) throws SyntaxError {
        if (code == AssemblerCode.USER_MESSAGE && !a.atString()) {
            a.state().input().passOver();
            throw a.error(AssemblerCode.EXPECTED_STRING, a.directive());
        }
        String text = a.atEnd() ? a.directive() + " directive invoked in source file" : a.text();
        a.end();
        a.state().report(code, text);
    }
}
