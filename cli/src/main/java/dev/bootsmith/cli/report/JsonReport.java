package dev.bootsmith.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.diagnosis.ExplainedFinding;
import dev.bootsmith.debugger.explain.ExplainedFault;
import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.DescriptorTableRegister;
import dev.bootsmith.emulator.cpu.ExecutionMode;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.machine.RunResult;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/**
 * Writes the report of schema {@code bootsmith.run/1}. Fields are added, never renamed; texts are English; the same run gives
 * the same bytes.
 *
 * <p>Numbers that can exceed 53 bits are strings in hexadecimal, since many JSON readers keep numbers as doubles.
 */
public final class JsonReport {
    private static final String SCHEMA = "bootsmith.run/1";
    private static final List<String> REGISTER_NAMES = List.of(
            "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
            "r15");
    private static final int MSR_STAR = 0xc000_0081;
    private static final int MSR_LSTAR = 0xc000_0082;
    private static final int MSR_FMASK = 0xc000_0084;
    private static final int MSR_KERNEL_GS_BASE = 0xc000_0102;

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    /** Returns the report as text, ended by a line feed. */
    public static String write(RunOutcome outcome) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            printer.indentObjectsWith(indenter);
            printer.indentArraysWith(indenter);
            json.setPrettyPrinter(printer);
            new JsonReport(json).report(outcome);
        } catch (IOException e) {
            throw new IllegalStateException(e); // a string never fails
        }
        return text.append('\n').toString();
    }

    private void report(RunOutcome outcome) throws IOException {
        RunResult result = outcome.result();
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeObjectFieldStart("stop");
        json.writeStringField("reason", result.stop().reason().id());
        json.writeStringField("detail", StopText.of(Messages.english(), outcome));
        json.writeNumberField("exitCode", result.stop().exitCode());
        json.writeEndObject();
        json.writeNumberField("instructions", result.instructions());
        json.writeArrayFieldStart("modes");
        for (ExecutionMode mode : result.modes()) {
            json.writeString(nameOf(mode));
        }
        json.writeEndArray();
        cpu(outcome.state());
        pages(outcome.pages());
        json.writeArrayFieldStart("screen");
        for (String row : result.screen()) {
            json.writeString(row);
        }
        json.writeEndArray();
        json.writeStringField("serial", result.serial());
        json.writeStringField("debugcon", result.debugConsole());
        json.writeNumberField("faultCount", outcome.faultCount());
        faults(outcome.faults());
        findings(outcome.findings());
        json.writeEndObject();
    }

    private void cpu(CpuState state) throws IOException {
        json.writeObjectFieldStart("cpu");
        hex("rip", state.rip);
        for (int i = 0; i < REGISTER_NAMES.size(); i++) {
            hex(REGISTER_NAMES.get(i), state.gpr[i]);
        }
        hex("rflags", state.rflags());
        hex("cr0", state.cr0());
        hex("cr2", state.cr2);
        hex("cr3", state.cr3());
        hex("cr4", state.cr4());
        hex("cr8", state.cr8);
        hex("efer", state.efer());
        hex("fsBase", state.segment(SegmentRegister.FS).base());
        hex("gsBase", state.segment(SegmentRegister.GS).base());
        hex("kernelGsBase", state.msrs().get(MSR_KERNEL_GS_BASE));
        hex("star", state.msrs().get(MSR_STAR));
        hex("lstar", state.msrs().get(MSR_LSTAR));
        hex("fmask", state.msrs().get(MSR_FMASK));
        json.writeNumberField("cpl", state.cpl());
        for (SegmentRegister register : SegmentRegister.values()) {
            segment(register.name().toLowerCase(Locale.ROOT), state.segment(register));
        }
        table("gdtr", state.gdtr());
        table("idtr", state.idtr());
        json.writeEndObject();
    }

    private void segment(String name, SegmentCache segment) throws IOException {
        json.writeObjectFieldStart(name);
        hex("selector", segment.selector());
        hex("base", segment.base());
        hex("limit", segment.limit());
        json.writeNumberField("l", segment.isLong() ? 1 : 0);
        json.writeNumberField("d", segment.isDefaultBig() ? 1 : 0);
        json.writeNumberField("dpl", segment.dpl());
        json.writeNumberField("type", segment.type());
        json.writeEndObject();
    }

    private void table(String name, DescriptorTableRegister table) throws IOException {
        json.writeObjectFieldStart(name);
        hex("base", table.base());
        hex("limit", table.limit());
        json.writeEndObject();
    }

    private void pages(List<PageRun> pages) throws IOException {
        json.writeArrayFieldStart("pages");
        for (PageRun page : pages) {
            json.writeStartObject();
            hex("linear", page.linear());
            hex("physical", page.physical());
            json.writeStringField("size", page.sizeText());
            json.writeNumberField("count", page.count());
            json.writeStringField("flags", page.flags());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void faults(List<ExplainedFault> faults) throws IOException {
        json.writeArrayFieldStart("faults");
        for (ExplainedFault fault : faults) {
            json.writeStartObject();
            json.writeNumberField("vector", fault.record().vector());
            json.writeStringField("name", fault.name());
            json.writeNumberField("errorCode", fault.record().errorCode());
            hex("rip", fault.record().rip());
            hex("cs", fault.record().cs());
            json.writeStringField("mode", nameOf(fault.record().mode()));
            json.writeNumberField("instructions", fault.record().instructions());
            if (fault.instruction().isPresent()) {
                json.writeStringField("instruction", fault.instruction().get());
            }
            if (fault.symbol().isPresent()) {
                json.writeStringField("symbol", fault.symbol().get().toString());
            }
            if (fault.source().isPresent()) {
                json.writeStringField("source", fault.source().get().place());
            }
            json.writeObjectFieldStart("reason");
            json.writeStringField("id", fault.reasonId());
            json.writeStringField("text", fault.cause());
            json.writeStringField("advice", fault.advice());
            json.writeStringField("sdm", fault.manualSection());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void findings(List<ExplainedFinding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (ExplainedFinding finding : findings) {
            json.writeStartObject();
            json.writeStringField("id", finding.id());
            json.writeStringField("text", finding.text());
            json.writeStringField("advice", finding.advice());
            if (!finding.manualSection().isEmpty()) {
                json.writeStringField("sdm", finding.manualSection());
            }
            if (finding.linearAddress().isPresent()) {
                hex("address", finding.linearAddress().getAsLong());
            }
            if (finding.source().isPresent()) {
                json.writeStringField("source", finding.source().get().place());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void hex(String name, long value) throws IOException {
        json.writeStringField(name, "0x" + Long.toHexString(value));
    }

    static String nameOf(ExecutionMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
