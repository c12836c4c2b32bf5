package io.anju.files;

import org.jspecify.annotations.Nullable;

/**
 * A file as lists and pages show it.
 *
 * @param name as its owner called it, cleaned of everything a file system or a header could misread
 * @param type media type found in the content, one of {@code image/jpeg}, {@code image/png}, {@code application/pdf}
 * @param bytes size of what is stored, which for pictures is not what was sent
 * @param width in pixels as seen upright; null unless a picture
 * @param height in pixels as seen upright; null unless a picture
 * @param role what it is to its subject, such as {@code before}; null while unattached
 */
public record FileView(
        FileId id,
        String name,
        String type,
        long bytes,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String role) {

    /** Whether it can be shown as a picture and has a thumbnail. */
    public boolean picture() {
        return width != null;
    }
}
