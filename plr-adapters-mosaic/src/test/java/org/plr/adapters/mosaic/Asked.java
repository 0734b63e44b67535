package org.plr.adapters.mosaic;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A source of connections that remembers what was asked of it, and may be made to fail. */
final class Asked {
    private final DataSource real;
    private final List<String> queries = new ArrayList<>();
    private final List<Integer> fetchSizes = new ArrayList<>();
    private String table = "";
    private SQLException failure = new SQLException();
    private int open;

    Asked(DataSource real) {
        this.real = real;
    }

    /** Fails instead of answering a question about a table. */
    Asked failing(String about, SQLException with) {
        table = about;
        failure = with;
        return this;
    }

    List<String> queries() {
        return queries;
    }

    List<Integer> fetchSizes() {
        return fetchSizes;
    }

    int open() {
        return open;
    }

    DataSource source() {
        return proxy(DataSource.class, real, (name, arguments, answer) -> {
            if (name.equals("getConnection")) {
                open++;
                return connection((Connection) answer.get());
            }
            return answer.get();
        });
    }

    private Connection connection(Connection sound) {
        return proxy(Connection.class, sound, (name, arguments, answer) -> {
            if (name.equals("prepareStatement")) {
                String query = (String) arguments[0];
                queries.add(query);
                if (!table.isEmpty() && query.contains(table)) {
                    throw failure;
                }
                return statement((PreparedStatement) answer.get());
            }
            if (name.equals("close")) {
                open--;
            }
            return answer.get();
        });
    }

    private PreparedStatement statement(PreparedStatement sound) {
        return proxy(PreparedStatement.class, sound, (name, arguments, answer) -> {
            if (name.equals("setFetchSize")) {
                fetchSizes.add((Integer) arguments[0]);
            }
            return answer.get();
        });
    }

    private interface Sound {
        Object get() throws SQLException;
    }

    private interface Overheard {
        Object call(String name, Object[] arguments, Sound answer) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, T sound, Overheard overheard) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> overheard.call(method.getName(), arguments, () -> {
                    try {
                        return method.invoke(sound, arguments);
                    } catch (InvocationTargetException thrown) {
                        if (thrown.getCause() instanceof SQLException failed) {
                            throw failed;
                        }
                        throw new IllegalStateException(thrown.getCause());
                    } catch (IllegalAccessException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })));
    }

    @Override
    public String toString() {
        return String.join("\n", queries);
    }
}
