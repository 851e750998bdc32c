package dev.bootsmith.linker.option;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.option.LinkOptions.Switch;
import dev.bootsmith.linker.report.LinkerCode;
import java.util.HashSet;
import java.util.Set;

/** The keywords behind {@code -z}; one that is not known is named in a warning and has no effect, as with GNU ld. */
final class LdKeywords {
    private final LinkOptions options;
    private final DiagnosticSink sink;
    private final Set<String> givenPages = new HashSet<>();
    private boolean failed;

    LdKeywords(LinkOptions options, DiagnosticSink sink) {
        this.options = options;
        this.sink = sink;
    }

    /** Whether an error was reported. */
    boolean hasFailed() {
        return failed;
    }

    void keyword(String text) {
        int equals = text.indexOf('=');
        String name = equals >= 0 ? text.substring(0, equals) : text;
        switch (name) {
            case "max-page-size", "common-page-size" -> pageSize(name, text.substring(equals + 1));
            case "separate-code" -> options.set(Feature.SEPARATE_CODE, Switch.ON);
            case "noseparate-code" -> options.set(Feature.SEPARATE_CODE, Switch.OFF);
            case "noexecstack" -> options.set(Feature.NO_EXECUTABLE_STACK, Switch.ON);
            case "execstack" -> options.set(Feature.EXECUTABLE_STACK, Switch.ON);
            case "relro" -> options.set(Feature.RELRO, Switch.ON);
            case "norelro" -> options.set(Feature.RELRO, Switch.OFF);
            case "muldefs" -> options.set(Feature.ALLOW_MULTIPLE_DEFINITION, Switch.ON);
            case "nodefaultlib" -> {
                options.set(Feature.NO_DEFAULT_LIBRARY_PATH, Switch.ON);
                options.addDynamicFlag(0x800);
            }
            case "stack-size" -> stackSize(text.substring(equals + 1));
            case "nognustack" -> ignored("-z " + text);
            case "start-stop-gc" -> options.set(Feature.START_STOP_GC, Switch.ON);
            case "nostart-stop-gc" -> options.set(Feature.START_STOP_GC, Switch.OFF);
            case "call-nop" -> accept(text, options.x86().padCalls(text.substring(equals + 1)));
            case "cet-report" -> accept(text, options.x86().reportProperties(text.substring(equals + 1)));
            case "dynamic-undefined-weak" -> options.set(Feature.DYNAMIC_UNDEFINED_WEAK, Switch.ON);
            case "nodynamic-undefined-weak" -> options.set(Feature.DYNAMIC_UNDEFINED_WEAK, Switch.OFF);
            case "now" -> options.set(Feature.BIND_NOW, Switch.ON);
            case "lazy" -> options.set(Feature.BIND_NOW, Switch.OFF);
            case "defs" -> options.set(Feature.NO_UNDEFINED, Switch.ON);
            case "undefs" -> options.set(Feature.NO_UNDEFINED, Switch.OFF);
            case "text" -> options.set(Feature.TEXT_IS_CONSTANT, Switch.ON);
            case "notext", "textoff" -> {
                options.set(Feature.TEXT_IS_CONSTANT, Switch.OFF);
                options.set(Feature.TEXT_MAY_CHANGE, Switch.ON);
            }
            case "combreloc" -> options.set(Feature.COMBINE_RELOCATIONS, Switch.ON);
            case "nocombreloc" -> options.set(Feature.COMBINE_RELOCATIONS, Switch.OFF);
            case "noreloc-overflow" -> options.set(Feature.RELOCATION_OVERFLOW_CHECK, Switch.OFF);
            case "nodelete" -> options.addDynamicFlag(0x8);
            case "initfirst" -> options.addDynamicFlag(0x20);
            case "nodlopen" -> options.addDynamicFlag(0x40);
            case "interpose" -> options.addDynamicFlag(0x400);
            case "nodump" -> options.addDynamicFlag(0x1000);
            case "global" -> options.addDynamicFlag(0x2);
            case "nocopyreloc",
                    "noextern-protected-data",
                    "nomark-plt",
                    "nounique-symbol",
                    "nopack-relative-relocs",
                    "nosectionheader" -> {
                // For dynamic linkers and system loaders.
            }
            default -> {
                if (!options.x86().take(text)) {
                    ignored("-z " + text);
                }
            }
        }
    }

    private void accept(String text, boolean isUnderstood) {
        if (!isUnderstood) {
            int equals = text.indexOf('=');
            error(
                    LinkerCode.OPTION_ARGUMENT,
                    "-z " + text.substring(0, Math.max(0, equals)),
                    text.substring(equals + 1));
        }
    }

    /** The common page is never larger than the largest one: whichever was not given follows the other. */
    void settlePages() {
        if (options.commonPageSize() > options.maxPageSize()) {
            if (!givenPages.contains("common-page-size")) {
                options.setCommonPageSize(options.maxPageSize());
            } else if (!givenPages.contains("max-page-size")) {
                options.setMaxPageSize(options.commonPageSize());
            } else {
                error(LinkerCode.OPTION_ARGUMENT, "-z common-page-size", Long.toString(options.commonPageSize()));
            }
        }
    }

    private void stackSize(String text) {
        try {
            options.setStackSize(Long.decode(text));
        } catch (NumberFormatException notNumber) {
            error(LinkerCode.OPTION_ARGUMENT, "-z stack-size", text);
        }
    }

    private void pageSize(String name, String text) {
        try {
            long size = Long.decode(text);
            if (size > 0 && (size & (size - 1)) == 0) {
                givenPages.add(name);
                if (name.equals("max-page-size")) {
                    options.setMaxPageSize(size);
                } else {
                    options.setCommonPageSize(size);
                }
                return;
            }
        } catch (NumberFormatException notNumber) {
            // Reported below, as is a number that is no power of two.
        }
        error(LinkerCode.OPTION_ARGUMENT, "-z " + name, text);
    }

    private void ignored(String what) {
        sink.report(Diagnostic.of(LinkerCode.IGNORED, what));
    }

    private void error(LinkerCode code, Object... arguments) {
        failed = true;
        sink.report(Diagnostic.of(code, arguments));
    }
}
