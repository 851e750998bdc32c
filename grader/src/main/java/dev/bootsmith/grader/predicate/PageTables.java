package dev.bootsmith.grader.predicate;

import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.emulator.paging.PageLevel;
import dev.bootsmith.emulator.paging.PageWalk;
import dev.bootsmith.emulator.paging.PagingMode;
import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.text.LocalText;
import dev.bootsmith.grader.text.Phrases;
import dev.bootsmith.grader.yaml.Fields;
import dev.bootsmith.grader.yaml.Node;
import dev.bootsmith.grader.yaml.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the page tables map: {@code walk}, {@code no-page-of-size}.
 *
 * <p>Rights are those of the whole walk: writable and user only if every level says so, executable unless one forbids it. Works in all paging modes; with paging off
 * every address maps to itself with a page of size {@code none}.
 *
 * @sdm Vol. 3A, 4.3 to 4.6
 */
final class PageTables implements Family {
    private static final List<String> SIZES = List.of("4KiB", "2MiB", "4MiB", "1GiB", "none");
    private static final long WRITABLE = 1 << 1;
    private static final long USER = 1 << 2;
    private static final long NO_EXECUTE = 1L << 63;

    @Override
    public Ground ground() {
        return Ground.MACHINE;
    }

    @Override
    public List<String> keys() {
        return List.of("walk", "no-page-of-size");
    }

    @Override
    public void read(Fields fields, List<Predicate> into) {
        fields.node("walk").ifPresent(unused -> {
            for (Node item : fields.items("walk")) {
                readWalk(Fields.of("walk[]", item, fields.sink())).ifPresent(into::add);
            }
        });
        fields.node("no-page-of-size").ifPresent(unused -> {
            for (Node item : fields.items("no-page-of-size")) {
                Values.choice("no-page-of-size", item, SIZES, fields.sink())
                        .ifPresent(size -> into.add(new NoPageOfSize(size)));
            }
        });
    }

    private static Optional<Predicate> readWalk(Fields map) {
        DiagnosticSink sink = map.sink();
        Optional<Long> address = map.required("va").flatMap(node -> Values.number("va", node, sink));
        Wanted wanted = new Wanted(
                map.flag("present").orElse(true),
                map.number("pa"),
                map.choice("page", SIZES),
                map.flag("writable"),
                map.flag("user"),
                map.flag("executable"));
        map.end();
        return address.map(va -> new Walk(va, wanted));
    }

    private record Wanted(
            boolean present,
            Optional<Long> physical,
            Optional<String> page,
            Optional<Boolean> writable,
            Optional<Boolean> user,
            Optional<Boolean> executable) {}

    private record Walk(long address, Wanted wanted) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            PageWalk walk = evidence.view().walk(address);
            boolean present =
                    walk.outcome() != PageWalk.Outcome.NOT_PRESENT && walk.outcome() != PageWalk.Outcome.RESERVED_BIT;
            long all = -1;
            long any = 0;
            int first = walk.mode() == PagingMode.PAE ? 1 : 0; // its four topmost entries hold no rights
            for (int i = first; i < walk.steps().size(); i++) {
                all &= walk.steps().get(i).entry();
                any |= walk.steps().get(i).entry();
            }
            boolean writable = (all & WRITABLE) != 0;
            boolean user = (all & USER) != 0;
            boolean executable = walk.mode() == PagingMode.BITS32 || (any & NO_EXECUTE) == 0;
            boolean holds = present == wanted.present
                    && (!present
                            || wanted.physical.orElse(walk.physicalAddress()) == walk.physicalAddress()
                                    && wanted.page
                                            .orElse(size(walk.pageSizeBytes()))
                                            .equals(size(walk.pageSizeBytes()))
                                    && wanted.writable.orElse(writable) == writable
                                    && wanted.user.orElse(user) == user
                                    && wanted.executable.orElse(executable) == executable);
            return Verdict.of(holds, expected(), actual(walk, present, writable, user, executable));
        }

        private LocalText expected() {
            if (!wanted.present) {
                return Phrases.of("walk.not-mapped", ValueRule.hex(address));
            }
            StringBuilder text = new StringBuilder(ValueRule.hex(address)).append(" ->");
            text.append(wanted.physical.map(pa -> " " + ValueRule.hex(pa)).orElse(" ?"));
            wanted.page.ifPresent(page -> text.append(", ").append(page));
            wanted.writable.ifPresent(flag -> text.append(flag ? ", RW" : ", RO"));
            wanted.user.ifPresent(flag -> text.append(flag ? ", US" : ", SU"));
            wanted.executable.ifPresent(flag -> text.append(flag ? ", X" : ", NX"));
            return LocalText.of(text.toString());
        }

        private LocalText actual(PageWalk walk, boolean present, boolean writable, boolean user, boolean executable) {
            if (walk.mode() == PagingMode.NONE) {
                return Phrases.of("walk.paging-off", ValueRule.hex(address));
            }
            if (!present) {
                PageWalk.Step last = walk.lastStep();
                return Phrases.of(
                        walk.outcome() == PageWalk.Outcome.NOT_PRESENT ? "walk.stops" : "walk.reserved",
                        ValueRule.hex(address),
                        name(last.level()) + "[" + last.index() + "]",
                        ValueRule.hex(last.entry()),
                        ValueRule.hex(last.entryPhysicalAddress()));
            }
            return LocalText.of(ValueRule.hex(address) + " -> " + ValueRule.hex(walk.physicalAddress()) + ", "
                    + size(walk.pageSizeBytes()) + (writable ? ", RW" : ", RO") + (user ? ", US" : ", SU")
                    + (executable ? ", X" : ", NX"));
        }
    }

    private static String name(PageLevel level) {
        return level.name();
    }

    private static String size(long bytes) {
        if (bytes == 0) {
            return "none";
        }
        return bytes >= 1 << 30
                ? (bytes >> 30) + "GiB"
                : bytes >= 1 << 20 ? (bytes >> 20) + "MiB" : (bytes >> 10) + "KiB";
    }

    private record NoPageOfSize(String size) implements Predicate {
        @Override
        public Verdict test(Evidence evidence) {
            List<String> found = new ArrayList<>();
            MappedPages.of(evidence.view(), page -> {
                if (PageTables.size(page.sizeBytes()).equals(size)) {
                    found.add(ValueRule.hex(page.linear()));
                }
                return found.size() < 3;
            });
            return Verdict.of(
                    found.isEmpty(),
                    Phrases.of("pages.none-of", size),
                    found.isEmpty()
                            ? Phrases.of("pages.none-of", size)
                            : Phrases.of("pages.some-of", size, String.join(", ", found)));
        }
    }
}
