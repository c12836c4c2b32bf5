package io.anju.database.backup;

/**
 * A file of a backup.
 *
 * @param path relative, with {@code /}
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal digits
 */
record Kept(String path, long size, String sha256) {}
