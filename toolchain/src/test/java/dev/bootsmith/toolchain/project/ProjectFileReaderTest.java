package dev.bootsmith.toolchain.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectFileReaderTest {
    private final DiagnosticList found = new DiagnosticList();

    private Optional<ProjectFile> read(String text) {
        return ProjectFileReader.read(new SourceFile("bootsmith.toml", text), found);
    }

    private List<String> places() {
        return found.all().stream().map(d -> d.code().id() + " " + d.span()).toList();
    }

    @Test
    void readsSourcesScriptAndParts() {
        ProjectFile project = read("""
                [build]
                sources = ["boot.s", "sub/stage2.s"]
                script = "boot.ld"
                [image]
                sectors = 2880
                [[image.part]]
                file = "data.bin"
                sector = 64
                """).orElseThrow();
        assertEquals(List.of("boot.s", "sub/stage2.s"), project.sources());
        assertEquals(Optional.of("boot.ld"), project.script());
        assertEquals(64, project.bits());
        assertEquals(2880 * 512, project.image().sizeBytes());
        assertEquals("data.bin", project.image().parts().get(0).bytes().name());
        assertEquals(64, project.image().parts().get(0).sector());
    }

    @Test
    void readsTheMachineThatAProjectAsksFor() {
        ProjectFile project = read("""
                [build]
                sources = ["a.s"]
                [machine]
                entry = "real:0:0x1000"
                """).orElseThrow();
        assertEquals(Optional.of("real:0:0x1000"), project.machine().entry());
        assertEquals(Optional.empty(), project.machine().cpu());
    }

    @Test
    void namesTheLineOfAnUnknownKey() {
        assertTrue(read("[build]\nsources = [\"a.s\"]\nsorces = []\n").isEmpty());
        assertEquals(List.of("T0031 bootsmith.toml:3:1"), places());
    }

    @Test
    void everyMisspeltKeyIsToldWithTheNearestOne() {
        assertTrue(read("""
                [image]
                sise = "1440K"
                [image.fat]
                lable = "X"
                [[image.partition]]
                strat = 63
                [[image.part]]
                fil = "x"
                [image.iso]
                jolite = true
                [[image.iso.boot]]
                emulatoin = "none"
                [image.linux]
                setpu = "s"
                [image.initramfs]
                compresion = "gzip"
                [[image.initramfs.link]]
                pat = "/x"
                [[program]]
                nam = "x"
                """).isEmpty());
        List<String> nearest = found.all().stream()
                .filter(d -> d.code().id().equals("T0031"))
                .flatMap(d -> d.advice().stream())
                .filter(line -> line.key().equals("T0031.help.nearest"))
                .map(line -> String.valueOf(line.arguments().get(0)))
                .toList();
        List<String> wanted = List.of(
                "name", "size", "file", "start", "label", "joliet", "emulation", "setup", "compression", "path");
        assertEquals(
                wanted.stream().sorted().toList(), nearest.stream().sorted().toList());
    }

    @Test
    void valuesThatCannotBeAreRefusedWhereTheyStand() {
        assertTrue(read("""
                [image]
                size = "1000"
                table = "bsd"
                date = 1970-01-01
                disk-id = -1
                [image.fat]
                type = 13
                cluster = 3
                label = "much too long a label"
                """).isEmpty());
        assertEquals(
                List.of("2", "3", "4", "5", "7", "8", "9"),
                found.all().stream()
                        .filter(d -> d.code().id().equals("T0032"))
                        .map(d -> String.valueOf(d.span()).replaceAll(".*toml:(\\d+):.*", "$1"))
                        .sorted()
                        .toList());
    }

    @Test
    void keysThatExcludeEachOtherAreToldTogether() {
        assertTrue(read("[image]\nsize = 512\nsectors = 1\n[image.fat]\n[image.iso]\n")
                .isEmpty());
        assertEquals(
                2,
                found.all().stream().filter(d -> d.code().id().equals("T0035")).count());
    }

    @Test
    void anImageNeedsNoSources() {
        ProjectFile project = read("[image]\nboot = \"boot.bin\"\n").orElseThrow();
        assertEquals(List.of(), project.sources());
    }

    @Test
    void refusesNamesThatLeaveTheProject() {
        assertTrue(read("[build]\nsources = [\"../a.s\", \"/etc/passwd\", \"x/../../y.s\"]\n")
                .isEmpty());
        assertEquals(3, found.errorCount());
        assertTrue(found.all().stream().allMatch(d -> d.code().id().equals("T0033")));
    }

    @Test
    void reportsBadTomlAtItsPlace() {
        assertTrue(read("[build\n").isEmpty());
        assertEquals("T0030", found.all().get(0).code().id());
    }

    @Test
    void aProjectNeedsSources() {
        assertTrue(read("[build]\n").isEmpty());
        assertEquals("T0034", found.all().get(0).code().id());
    }
}
