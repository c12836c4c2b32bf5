package io.anju.requests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Listens to what one thread asks the database. */
final class StatementLog {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    private StatementLog() {}

    /** Something that is listened to. */
    interface Work {
        void run() throws Exception;
    }

    /** Puts the log between the application and its pools. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        static BeanPostProcessor statementLog() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("appPool") || name.equals("systemPool") ? new Listened((DataSource) bean) : bean;
                }
            };
        }
    }

    /** The statements of this thread while the work runs, in their order. */
    static List<String> of(Work work) throws Exception {
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    private static final class Listened extends DelegatingDataSource {

        Listened(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Listened.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        var heard = HEARD.get();
                        if (heard != null && method.getName().equals("prepareStatement")) {
                            heard.add(String.valueOf(arguments[0]));
                        } else if (heard != null && method.getName().equals("createStatement")) {
                            heard.add("statement");
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
