package dev.bootsmith.grader.judge;

import dev.bootsmith.grader.submission.SubmissionFiles;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over named contents, so that no two different sets of files have the same input. */
public final class ContentHash {
    private final MessageDigest digest;

    public ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    public ContentHash add(String name, byte[] content) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(16)
                .putLong(bytes.length)
                .putLong(content.length)
                .array());
        digest.update(bytes);
        digest.update(content);
        return this;
    }

    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(SubmissionFiles files) {
        ContentHash hash = new ContentHash();
        files.files().forEach(hash::add);
        return hash.hex();
    }
}
