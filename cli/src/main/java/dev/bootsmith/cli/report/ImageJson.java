package dev.bootsmith.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.imagebuilder.fat.FatParameters;
import dev.bootsmith.imagebuilder.inspect.ImageReport;
import dev.bootsmith.imagebuilder.iso.ElTorito;
import dev.bootsmith.imagebuilder.partition.Partition;
import dev.bootsmith.imagebuilder.partition.PartitionType;
import dev.bootsmith.imagebuilder.recipe.Region;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/** Writes an {@link ImageReport} in the schema {@code bootsmith.image/1}. Texts are English; fields are added, never renamed. */
public final class ImageJson {
    private final JsonGenerator json;

    private ImageJson(JsonGenerator json) {
        this.json = json;
    }

    /** Returns the report, ended by a line feed. */
    public static String write(ImageReport report) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            printer.indentObjectsWith(indenter);
            printer.indentArraysWith(indenter);
            json.setPrettyPrinter(printer);
            new ImageJson(json).report(report);
        }
        return text.append('\n').toString();
    }

    private void report(ImageReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "bootsmith.image/1");
        json.writeStringField("name", report.name());
        json.writeStringField("format", report.format().word());
        json.writeStringField("kind", word(report.kind()));
        json.writeNumberField("bytes", report.diskBytes());
        json.writeBooleanField("signature", report.hasSignature());
        json.writeStringField("diskId", String.format(Locale.ROOT, "0x%08x", report.diskId()));
        json.writeArrayFieldStart("partitions");
        for (Partition partition : report.partitions()) {
            partition(partition);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("volumes");
        for (ImageReport.Volume volume : report.volumes()) {
            volume(volume);
        }
        json.writeEndArray();
        if (report.cd().isPresent()) {
            cd(report.cd().get());
        }
        if (report.kernel().isPresent()) {
            ImageReport.Kernel kernel = report.kernel().get();
            json.writeObjectFieldStart("kernel");
            json.writeNumberField("setupSectors", kernel.setupSectors());
            json.writeStringField("protocol", protocol(kernel));
            json.writeNumberField("systemBytes", kernel.systemBytes());
            json.writeBooleanField("checksum", kernel.hasChecksum());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("layout");
        for (Region region : report.regions()) {
            json.writeStartObject();
            json.writeNumberField("first", region.firstSector());
            json.writeNumberField("last", region.lastSector());
            json.writeStringField("kind", word(region.kind()));
            json.writeStringField("owner", region.owner());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("hints");
        for (Diagnostic hint : report.hints()) {
            json.writeStartObject();
            json.writeStringField("code", hint.code().id());
            json.writeStringField("severity", word(hint.severity()));
            json.writeStringField(
                    "text",
                    Messages.english()
                            .text(
                                    hint.code().bundle(),
                                    hint.code().id(),
                                    hint.arguments().toArray()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static String protocol(ImageReport.Kernel kernel) {
        return (kernel.protocolVersion() >> 8) + "."
                + String.format(Locale.ROOT, "%02d", kernel.protocolVersion() & 0xff);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void partition(Partition partition) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", partition.number());
        json.writeNumberField("first", partition.firstSector());
        json.writeNumberField("sectors", partition.sectorCount());
        if (partition.type().gptGuid().equals(PartitionType.NONE)) {
            json.writeStringField(
                    "type",
                    String.format(Locale.ROOT, "0x%02x", partition.type().mbrCode()));
        } else {
            json.writeStringField("type", partition.type().gptGuid().toString());
            json.writeStringField("name", partition.name());
        }
        json.writeStringField("typeName", partition.type().word());
        json.writeBooleanField("active", partition.active() == Partition.Activity.ACTIVE);
        json.writeEndObject();
    }

    private void volume(ImageReport.Volume volume) throws IOException {
        FatParameters p = volume.parameters();
        json.writeStartObject();
        json.writeNumberField("partition", volume.partition());
        json.writeNumberField("first", volume.firstSector());
        json.writeStringField("type", p.type().name());
        json.writeStringField("label", volume.label());
        json.writeStringField("oemName", p.oemName());
        json.writeStringField("serial", String.format(Locale.ROOT, "0x%08x", p.serial()));
        json.writeNumberField("bytesPerSector", p.sectorBytes());
        json.writeNumberField("sectorsPerCluster", p.clusterSectors());
        json.writeNumberField("reservedSectors", p.reservedSectors());
        json.writeNumberField("fats", p.fats());
        json.writeNumberField("sectorsPerFat", p.fatSectors());
        json.writeNumberField("rootEntries", p.rootEntries());
        json.writeNumberField("totalSectors", p.totalSectors());
        json.writeNumberField("clusters", p.clusterCount());
        json.writeNumberField("sectorsPerTrack", p.sectorsPerTrack());
        json.writeNumberField("heads", p.heads());
        json.writeNumberField("hiddenSectors", p.hiddenSectors());
        json.writeNumberField("media", p.media());
        json.writeNumberField("freeBytes", volume.freeBytes());
        files(volume.files());
        json.writeEndObject();
    }

    private void files(List<ImageReport.FileReport> files) throws IOException {
        json.writeArrayFieldStart("files");
        for (ImageReport.FileReport file : files) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeBooleanField("directory", file.isDirectory());
            json.writeNumberField("size", file.sizeBytes());
            json.writeNumberField("firstSector", file.firstSector());
            json.writeNumberField("pieces", file.pieces());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void cd(ImageReport.Cd cd) throws IOException {
        json.writeObjectFieldStart("cd");
        json.writeStringField("volume", cd.volumeId());
        json.writeNumberField("sectors", cd.sectors());
        json.writeBooleanField("joliet", cd.hasJoliet());
        json.writeArrayFieldStart("boot");
        for (ElTorito.Entry boot : cd.boots()) {
            json.writeStartObject();
            json.writeStringField("platform", boot.platform() == ElTorito.Entry.UEFI ? "uefi" : "bios");
            json.writeStringField("emulation", boot.emulation().word());
            json.writeNumberField("loadSegment", boot.loadSegment());
            json.writeNumberField("loadSectors", boot.loadSectors());
            json.writeNumberField("lba", boot.lba());
            json.writeEndObject();
        }
        json.writeEndArray();
        files(cd.files());
        json.writeEndObject();
    }
}
