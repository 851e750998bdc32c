package dev.bootsmith.grader.submission;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.grader.GraderCode;
import dev.bootsmith.grader.spec.Specification.SubmissionRules;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Reads a submission from a file, a folder, or an archive, into memory and within the specification's limits. */
public final class SubmissionReader {
    private static final List<String> TARS = List.of(".tar", ".tar.gz", ".tgz");
    /** What zip entries can be compressed with; others need libraries that are not there. */
    private static final Set<Integer> METHODS = Set.of(
            ZipMethod.STORED.getCode(),
            ZipMethod.UNSHRINKING.getCode(),
            ZipMethod.IMPLODING.getCode(),
            ZipMethod.DEFLATED.getCode(),
            ZipMethod.ENHANCED_DEFLATED.getCode(),
            ZipMethod.BZIP2.getCode());
    /** An archive's entries may be larger than what they hold, but not without end. */
    private static final long MOST_INFLATED_FACTOR = 4;

    private final SubmissionRules rules;

    public SubmissionReader(SubmissionRules rules) {
        this.rules = rules;
    }

    /** Returns whether a name is one of an archive that can be unpacked. */
    public static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".zip") || TARS.stream().anyMatch(lower::endsWith);
    }

    /**
     * Reads a submission. A lone file that is no archive takes the name that is asked for: platforms and students rename.
     *
     * @throws SubmissionRefusal if it is too large, damaged, or has names that lead elsewhere
     * @throws IOException if the host cannot read it
     */
    public SubmissionFiles read(Path path) throws SubmissionRefusal, IOException {
        FileCollector collector = new FileCollector(rules.mostFiles(), rules.mostBytes());
        String name = String.valueOf(path.getFileName());
        if (Files.isDirectory(path)) {
            readFolder(path, collector);
        } else if (isArchive(name)) {
            readArchive(path, name, collector);
        } else {
            if (Files.size(path) > rules.mostBytes()) {
                throw FileCollector.tooLarge(Files.size(path) + " bytes");
            }
            try (InputStream content = Files.newInputStream(path)) {
                collector.add(name, content);
            }
            return underWantedName(collector.files());
        }
        return collector.files().withoutCommonFolder();
    }

    /** A single source takes the name of the source that is asked for, a single image that of the image. */
    public SubmissionFiles underWantedName(SubmissionFiles files) {
        if (files.files().size() != 1) {
            return files;
        }
        Map.Entry<String, byte[]> only = files.files().entrySet().iterator().next();
        boolean isSource = only.getKey().toLowerCase(Locale.ROOT).endsWith(".s");
        SubmissionRules.Kind kind = isSource ? SubmissionRules.Kind.SOURCE : SubmissionRules.Kind.IMAGE;
        for (SubmissionRules.Option option : rules.options()) {
            boolean fits = option.kind() == kind
                    && option.names().size() == 1
                    && option.script().isEmpty();
            if (fits && !option.names().get(0).startsWith("*")) {
                return new SubmissionFiles(Map.of(option.names().get(0), only.getValue()));
            }
        }
        return files;
    }

    private void readFolder(Path folder, FileCollector collector) throws SubmissionRefusal, IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (FileCollector.isJunk(name + "/") || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    collector.count();
                    continue;
                }
                if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    throw FileCollector.unsafe(name); // a link or a device would be read from elsewhere
                }
                if (Files.size(path) > rules.mostBytes()) {
                    throw FileCollector.tooLarge(name + ", " + Files.size(path) + " bytes");
                }
                try (InputStream content = Files.newInputStream(path)) {
                    collector.add(name, content);
                }
            }
        }
    }

    private void readArchive(Path path, String name, FileCollector collector) throws SubmissionRefusal, IOException {
        long packed = Files.size(path);
        if (packed > MOST_INFLATED_FACTOR * rules.mostBytes() + (1 << 20)) {
            throw FileCollector.tooLarge(name + ", " + packed + " bytes");
        }
        try {
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                readZip(path, collector);
            } else {
                readTar(path, name, collector);
            }
        } catch (IOException | IllegalArgumentException e) {
            // The archive library speaks of damaged headers in both ways.
            throw new SubmissionRefusal(
                    SubmissionRefusal.Blame.NOBODY,
                    Diagnostic.of(GraderCode.BAD_ARCHIVE, name, String.valueOf(e.getMessage())));
        }
    }

    private void readZip(Path path, FileCollector collector) throws SubmissionRefusal, IOException {
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            for (ZipArchiveEntry entry :
                    (Iterable<ZipArchiveEntry>) () -> zip.getEntries().asIterator()) {
                if (entry.isUnixSymlink()) {
                    throw FileCollector.unsafe(entry.getName());
                }
                if (!METHODS.contains(entry.getMethod())) {
                    throw new IOException(entry.getName() + ": compression method " + entry.getMethod());
                }
                if (entry.isDirectory()) {
                    FileCollector.check(entry.getName().replaceAll("[/\\\\]+$", ""));
                    collector.count();
                    continue;
                }
                try (InputStream content = zip.getInputStream(entry)) {
                    collector.add(entry.getName(), content);
                }
            }
        }
    }

    private void readTar(Path path, String name, FileCollector collector) throws SubmissionRefusal, IOException {
        boolean packed = !name.toLowerCase(Locale.ROOT).endsWith(".tar");
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path));
                InputStream plain = packed ? new GzipCompressorInputStream(file) : file;
                InputStream limited = new LimitedStream(plain, MOST_INFLATED_FACTOR * rules.mostBytes() + (1 << 20));
                TarArchiveInputStream tar = new TarArchiveInputStream(limited)) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                if (entry.isDirectory()) {
                    FileCollector.check(entry.getName().replaceAll("/+$", ""));
                    collector.count();
                } else if (!isPlainFile(entry)) {
                    throw FileCollector.unsafe(entry.getName());
                } else {
                    collector.add(entry.getName(), tar);
                }
                entry = tar.getNextEntry();
            }
        }
    }

    private static boolean isPlainFile(TarArchiveEntry entry) {
        boolean special = entry.isSymbolicLink()
                || entry.isLink()
                || entry.isSparse()
                || entry.isCharacterDevice()
                || entry.isBlockDevice()
                || entry.isFIFO();
        return entry.isFile() && !special;
    }

    /** Ends a stream that inflates to more than anybody would hand in. */
    private static final class LimitedStream extends FilterInputStream {
        private long left;

        LimitedStream(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            use(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            use(Math.max(0, count));
            return count;
        }

        private void use(int count) throws IOException {
            left -= count;
            if (left < 0) {
                throw new IOException("inflates to more than the limit");
            }
        }
    }
}
