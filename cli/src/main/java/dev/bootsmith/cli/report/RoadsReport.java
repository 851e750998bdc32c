package dev.bootsmith.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bootsmith.cli.Console;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.checklist.ChecklistStep;
import dev.bootsmith.debugger.checklist.ChecklistText;
import dev.bootsmith.debugger.checklist.ExplainedStep;
import dev.bootsmith.debugger.checklist.Road;
import dev.bootsmith.debugger.diagnosis.ExplainedFinding;
import dev.bootsmith.debugger.diagnosis.FindingStory;
import dev.bootsmith.debugger.symbol.SymbolMap;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** How far a guest came: as text, and in the schema {@code bootsmith.checklist/1}. */
public final class RoadsReport {
    private static final String SCHEMA = "bootsmith.checklist/1";

    private RoadsReport() {}

    /** Returns why the run ended, the checklists and the likely mistakes; every line ends with a line feed. */
    public static String text(RunOutcome outcome, List<Road> roads, Messages messages) {
        ChecklistText words = new ChecklistText(messages, SymbolMap.empty(), address -> OptionalLong.empty());
        String lists = roads.stream().map(outcome::road).map(words::render).collect(Collectors.joining("\n"));
        String findings = new FindingStory(messages).tell(outcome.findings());
        String stop = messages.text(Console.BUNDLE, "report.stop") + StopText.of(messages, outcome);
        return stop + "\n\n" + lists + (findings.isEmpty() ? "" : "\n" + findings);
    }

    /** Returns the same for programs, in one line. */
    public static String json(RunOutcome outcome, List<Road> roads) throws IOException {
        return Json.line(json -> {
            json.writeStringField("schema", SCHEMA);
            json.writeStringField("stop", outcome.result().stop().reason().id());
            json.writeArrayFieldStart("roads");
            for (Road road : roads) {
                json.writeStartObject();
                json.writeStringField("road", road.id());
                json.writeArrayFieldStart("steps");
                for (ExplainedStep explained : outcome.road(road).steps()) {
                    step(json, explained);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (ExplainedFinding finding : outcome.findings()) {
                json.writeString(finding.id());
            }
            json.writeEndArray();
        });
    }

    private static void step(JsonGenerator json, ExplainedStep explained) throws IOException {
        ChecklistStep step = explained.step();
        json.writeStartObject();
        json.writeStringField("step", step.step().id());
        json.writeStringField("text", explained.text());
        json.writeStringField("status", step.status().id());
        if (step.instruction() != 0) {
            json.writeStringField("address", "0x" + Long.toHexString(step.address()));
            json.writeNumberField("instruction", step.instruction());
        }
        if (step.value() != 0) {
            json.writeStringField("value", "0x" + Long.toHexString(step.value()));
        }
        if (explained.source().isPresent()) {
            json.writeStringField("source", explained.source().get().place());
        }
        json.writeEndObject();
    }
}
