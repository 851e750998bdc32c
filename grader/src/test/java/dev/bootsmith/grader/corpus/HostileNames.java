package dev.bootsmith.grader.corpus;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Names of submissions, and folders with what is no plain file. */
final class HostileNames {
    private static final byte[] GOOD = Corpus.ascii(".code16\ncli\nhlt\n.org 510\n.word 0xaa55\n");

    private HostileNames() {}

    static void addTo(Corpus corpus, Path secret) {
        for (String name : List.of(
                "x".repeat(255),
                "y".repeat(253) + ".s",
                "\u4e2d\u6587".repeat(14) + ".s",
                "line\nbreak.s",
                "bell\u0007.s",
                "escape\u001b[31m.s",
                "delete\u007f.s",
                "\u202eexe.s",
                "zero\u200bwidth.s",
                "caf\u00e9.s",
                "cafe\u0301.s",
                "CAF\u00c9.s",
                "\ud83d\ude00.s",
                " ",
                " lead.s",
                "trail .s",
                "dots...s",
                "-rf.s",
                "--help.s",
                "a:b.s",
                "a_b.s",
                "a?b.s",
                "a*b.s",
                "a|b.s",
                "quo\"te.s",
                "apo'strophe.s",
                "back`tick.s",
                "$(touch hostile).s",
                "%s%n.s",
                "<script>alert(1)<!script>.s",
                "&amp;.s",
                "=1+cmd!A1.s",
                "+1.s",
                "@SUM(A1).s",
                "comma,semi;colon\ttab.s",
                "con.s",
                "nul",
                "results.jsonl",
                "scores.csv",
                "cache",
                "yaml: {a: b}.s",
                "[x].s",
                "~.s",
                "#hash.s",
                "back\\slash.s",
                "a.s.s.s",
                "dot_79_assignsubmission_file_..",
                "dot_79_assignsubmission_file_",
                "\u0131_80_assignsubmission_file_boot.s",
                "big_80_2_boot-99999999999999.s",
                "99999999999999999999_1_2_boot.s",
                "only_1_2_.s",
                "name.zip.s")) {
            corpus.file(name, GOOD);
        }
        corpus.file("name.zip", GOOD);
        corpus.add("nothing-in-it", Files::createDirectory);
        corpus.add("folder-for-source", target -> Files.createDirectories(target.resolve("boot.s")));
        corpus.add("link.s", target -> Files.createSymbolicLink(target, secret));
        corpus.add(
                "link-to-folder",
                target ->
                        Files.createSymbolicLink(target, secret.toAbsolutePath().getParent()));
        corpus.add("link-to-nothing", target -> Files.createSymbolicLink(target, Path.of("nowhere")));
        corpus.add("link-to-itself", target -> Files.createSymbolicLink(target, target));
        corpus.add("Eve_77_assignsubmission_file_boot.s", target -> Files.createSymbolicLink(target, secret));
        corpus.add("eve_78_1_boot.s", target -> Files.createSymbolicLink(target, secret));
        corpus.add("link-inside", target -> {
            Corpus.put(target, "boot.s", Corpus.ascii(".incbin \"data\"\n"));
            Files.createSymbolicLink(target.resolve("data"), secret);
        });
        corpus.add("link-for-source", target -> {
            Files.createDirectory(target);
            Files.createSymbolicLink(target.resolve("boot.s"), secret);
        });
        corpus.add("link-in-a-circle", target -> {
            Corpus.put(target, "boot.s", GOOD);
            Files.createSymbolicLink(target.resolve("again"), target);
        });
        corpus.add("deep", target -> {
            Path deep = target;
            for (int i = 0; i < 150; i++) {
                deep = deep.resolve("deeper");
            }
            Corpus.put(deep, "boot.s", GOOD);
        });
        corpus.add("many-files", target -> many(target, 20_000));
        corpus.add("many-folders", target -> {
            for (int i = 0; i < 20_000; i++) {
                Files.createDirectories(target.resolve("d" + i));
            }
        });
        corpus.add("large-file", target -> {
            Files.createDirectory(target);
            Files.write(target.resolve("boot.s"), new byte[16 << 20]);
        });
        corpus.add("socket", target -> {
            Files.createDirectory(target);
            Path socket = target.resolve("boot.s");
            try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                channel.bind(UnixDomainSocketAddress.of(socket));
            } catch (IOException | UnsupportedOperationException e) {
                Files.write(socket, GOOD); // a host without such sockets, or a path that is too long for one
            }
        });
    }

    private static void many(Path target, int count) throws IOException {
        Files.createDirectory(target);
        for (int i = 0; i < count; i++) {
            Files.createFile(target.resolve(i + ".s"));
        }
    }
}
