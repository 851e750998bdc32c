package dev.bootsmith.imagebuilder.fat;

import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.imagebuilder.BadImageException;
import dev.bootsmith.imagebuilder.ImageCode;
import dev.bootsmith.imagebuilder.tree.FileTree;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks for what makes a volume dangerous to write to: chains that loop, leave the volume or share clusters, and files longer
 * than their chain. It changes nothing.
 */
public final class FatCheck {
    private final String name;
    private final FatVolume volume;
    private final DiagnosticSink sink;
    private final Map<Integer, String> owners = new HashMap<>();

    public FatCheck(String name, FatVolume volume, DiagnosticSink sink) {
        this.name = name;
        this.volume = volume;
        this.sink = sink;
    }

    /** Reports every problem; returns whether there is none. */
    public boolean check() throws IOException {
        boolean good = true;
        try {
            if (volume.parameters().rootCluster() != 0) {
                good = claim("/", volume.table().chain(volume.parameters().rootCluster(), "/"));
            }
            for (FileTree.Found<FatEntry> found : volume.walk()) {
                good &= check(found);
            }
        } catch (BadImageException e) {
            sink.report(e.diagnostic());
            return false;
        }
        return good;
    }

    private boolean check(FileTree.Found<FatEntry> found) throws IOException {
        int[] chain;
        try {
            chain = volume.clusters(found.entry());
        } catch (BadImageException e) {
            sink.report(e.diagnostic());
            return false;
        }
        boolean good = claim(found.path(), chain);
        long room = (long) chain.length * volume.parameters().clusterBytes();
        if (!found.entry().isDirectory() && found.entry().sizeBytes() > room) {
            sink.report(Diagnostic.of(
                    ImageCode.FAT_CHAIN_SHORT, name, found.path(), found.entry().sizeBytes(), room));
            good = false;
        }
        return good;
    }

    private boolean claim(String path, int[] chain) {
        for (int cluster : chain) {
            String other = owners.put(cluster, path);
            if (other != null) {
                sink.report(Diagnostic.of(ImageCode.FAT_CROSS_LINKED, name, other, path, cluster));
                return false;
            }
        }
        return true;
    }
}
