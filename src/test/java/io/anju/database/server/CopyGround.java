package io.anju.database.server;

import java.nio.file.Path;
import org.springframework.context.ApplicationContext;

/** The database of the tests as a source, and an empty one beside it that looks like somebody else's. */
public final class CopyGround {

    private static final Path HOME = Path.of("target/test-home");
    private static final String OTHER = "anju_copied";

    private CopyGround() {}

    public static OpenedDatabase source(ApplicationContext context) {
        return new OpenedDatabase(context.getBean(Server.class), () -> {});
    }

    public static OpenedDatabase emptyTarget() throws Exception {
        var folder = new DataFolder(HOME);
        try (var superuser = folder.connect("postgres")) {
            Sql.run(superuser, "drop database if exists " + OTHER + " with (force)");
            Sql.run(superuser, "drop role if exists " + OTHER + "_app, " + OTHER + "_system, " + OTHER + "_owner");
            Sql.run(superuser, "create role " + OTHER + "_owner login createrole password 'other'");
            Sql.run(superuser, "create database " + OTHER + " owner " + OTHER + "_owner");
        }
        return target();
    }

    /** The same once more, with what is in it. */
    public static OpenedDatabase target() throws Exception {
        var folder = new DataFolder(HOME);
        try (var superuser = folder.connect(OTHER)) {
            var url = superuser.getMetaData().getURL();
            return OpenedDatabase.external(HOME.toAbsolutePath(), url, OTHER + "_owner", "other");
        }
    }

    /** Does it in the target as its superuser. */
    public static void change(String sql) throws Exception {
        try (var superuser = new DataFolder(HOME).connect(OTHER)) {
            Sql.run(superuser, sql);
        }
    }

    /** The rows of a table in the target, all companies together. */
    public static long count(String table) throws Exception {
        try (var superuser = new DataFolder(HOME).connect(OTHER);
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
