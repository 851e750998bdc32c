package dev.bootsmith.linker.difference;

import dev.bootsmith.linker.difference.LinkCase.Unit;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.ArrayList;
import java.util.List;

/** Makes up links; the same seed gives the same link. */
final class CaseGenerator {
    private static final List<String> OPTIONS = List.of(
            "-N",
            "-n",
            "-s",
            "-S",
            "-x",
            "-X",
            "-r",
            "-r",
            "-pie --no-dynamic-linker",
            "--gc-sections",
            "--gc-sections",
            "--emit-relocs",
            "--emit-relocs",
            "-Ttext=0x7c00",
            "-Tdata=0x9000",
            "--section-start=.boot=0x5000",
            "--no-check-sections",
            "--sort-section=name",
            "--sort-section=alignment",
            "--sort-common",
            "--orphan-handling=discard",
            "--defsym=ext=0x1234",
            "-Ttext-segment=0x200000",
            "-e s0_0",
            "-u s1_1",
            "--build-id",
            "--whole-archive",
            "-z noseparate-code",
            "-z max-page-size=0x10000",
            "-z max-page-size=0x200000",
            "-z noexecstack",
            "-z common-page-size=0x800",
            "-z norelro",
            "-z muldefs");

    private CaseGenerator() {}

    static LinkCase generate(long seed) {
        Draw draw = new Draw(seed);
        ElfMachine machine = draw.oneIn(5) ? ElfMachine.I386 : ElfMachine.X86_64;
        List<String> defined = new ArrayList<>();
        ObjectGenerator objects = new ObjectGenerator(draw, defined);
        List<Unit> units = new ArrayList<>();
        int count = 1 + draw.below(3);
        for (int i = 0; i < count; i++) {
            units.add(objects.unit(i));
        }
        int archived = count > 1 && draw.oneIn(5) ? 1 + draw.below(count - 1) : 0;
        Node script = draw.oneIn(8) ? new Node("", List.of(), "") : new ScriptGenerator(draw, defined).script();
        List<String> options = new ArrayList<>();
        while (draw.oneIn(3)) {
            options.add(draw.pick(OPTIONS));
        }
        if (script.takesEverything()) {
            // GNU ld writes .dynstr to the beginning of whatever output section holds it, over what is there.
            options.removeIf(option -> option.startsWith("-pie"));
        }
        boolean grouped = units.stream()
                .flatMap(unit -> unit.parts().stream())
                .anyMatch(part -> !part.group().isEmpty());
        if (grouped) {
            // The names of groups stand at a place of the table of names that depends on where orphans would go.
            options.removeIf(option -> option.equals("-r"));
        }
        return new LinkCase(machine, units, archived, script, options);
    }
}
