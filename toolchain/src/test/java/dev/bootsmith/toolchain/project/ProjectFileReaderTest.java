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
        assertEquals(2880, project.sectors());
        assertEquals(List.of(new ProjectFile.Part("data.bin", 64)), project.parts());
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
