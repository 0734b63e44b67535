package org.plr.adapters.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections under whose statements a test can pull the rug. */
final class Meddling {
    private Meddling() {}

    /** Told of each statement; what it throws is what the library gets. */
    interface Rule {
        default void before(String sql) throws SQLException {}

        default void after(String sql, Connection real) throws SQLException {}
    }

    static DataSource over(DataSource real, Rule rule) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = call(real, method, arguments);
            return result instanceof Connection connection ? over(connection, rule) : result;
        });
    }

    static Connection over(Connection real, Rule rule) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("commit")) {
                rule.before("commit");
            }
            Object result = call(real, method, arguments);
            if (method.getName().equals("commit")) {
                rule.after("commit", real);
            }
            return result instanceof PreparedStatement statement
                    ? over(statement, (String) arguments[0], rule, real)
                    : result;
        });
    }

    private static PreparedStatement over(PreparedStatement real, String sql, Rule rule, Connection connection) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            boolean runs = method.getName().equals("execute");
            if (runs) {
                rule.before(sql);
            }
            Object result = call(real, method, arguments);
            if (runs) {
                rule.after(sql, connection);
            }
            return result;
        });
    }

    private interface Call {
        Object on(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.on(method, arguments)));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
