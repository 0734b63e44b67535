package org.plr.testkit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plr.core.journal.Ref;
import org.plr.core.memory.MemoryIdentities;
import org.plr.core.spi.IdKind;
import org.plr.core.spi.Identities;

class IdentitiesConformanceTest {
    private static UnaryOperator<Identities> defect = sound -> sound;

    static final class Planted extends IdentitiesConformance {
        private Identities opened = new MemoryIdentities(SeededRandomness.of("sound"));

        @Override
        protected Identities open() {
            opened = defect.apply(new MemoryIdentities(SeededRandomness.of("sound")));
            return opened;
        }

        @Override
        protected Identities again() {
            return opened;
        }
    }

    @Test
    void a_sound_one_passes_each_defect_fails_and_no_test_is_idle() {
        Suite.<Identities>prove(
                Planted.class,
                planted -> defect = planted,
                Map.ofEntries(
                        Map.entry("knows whom it never met", Knowing::new),
                        Map.entry("mixes kinds", Mixing::new),
                        Map.entry("folds case", Folding::new),
                        Map.entry("gives the first hundred", Stinting::new),
                        Map.entry("keeps what comes before a bad id", Hasty::new),
                        Map.entry("takes whatever it is given", Trusting::new),
                        Map.entry("merges nothing", Single::new),
                        Map.entry("erases nothing", Keeping::new),
                        Map.entry("does not agree under load", Forgetful::new)));
    }

    private static class Sound implements Identities {
        final Identities sound;

        Sound(Identities sound) {
            this.sound = sound;
        }

        @Override
        public <R extends Ref> Map<String, R> refs(IdKind<R> kind, Collection<String> ids) {
            return sound.refs(kind, ids);
        }

        @Override
        public <R extends Ref> Optional<R> known(IdKind<R> kind, String id) {
            return sound.known(kind, id);
        }

        @Override
        public <R extends Ref> List<String> ids(IdKind<R> kind, R ref) {
            return sound.ids(kind, ref);
        }

        @Override
        public <R extends Ref> R merge(IdKind<R> kind, String gone, String stays) {
            return sound.merge(kind, gone, stays);
        }

        @Override
        public <R extends Ref> List<R> same(IdKind<R> kind, R ref) {
            return sound.same(kind, ref);
        }

        @Override
        public <R extends Ref> int erase(IdKind<R> kind, R ref) {
            return sound.erase(kind, ref);
        }
    }

    private static final class Knowing extends Sound {
        Knowing(Identities sound) {
            super(sound);
        }

        @Override
        public <R extends Ref> Optional<R> known(IdKind<R> kind, String id) {
            return Optional.of(sound.ref(kind, id));
        }
    }

    private static final class Mixing extends Sound {
        Mixing(Identities sound) {
            super(sound);
        }

        @Override
        public <R extends Ref> Map<String, R> refs(IdKind<R> kind, Collection<String> ids) {
            Map<String, R> refs = new LinkedHashMap<>();
            sound.refs(IdKind.CHILD, ids).forEach((id, ref) -> refs.put(id, kind.ref(ref.high(), ref.low())));
            return refs;
        }
    }

    private static final class Folding extends Sound {
        Folding(Identities sound) {
            super(sound);
        }

        @Override
        public <R extends Ref> Map<String, R> refs(IdKind<R> kind, Collection<String> ids) {
            Map<String, R> refs = new LinkedHashMap<>();
            ids.forEach(id -> refs.put(id, sound.ref(kind, id.isEmpty() ? id : id.toLowerCase(Locale.ROOT))));
            return refs;
        }
    }

    private static final class Stinting extends Sound {
        Stinting(Identities sound) {
            super(sound);
        }

        @Override
        public <R extends Ref> Map<String, R> refs(IdKind<R> kind, Collection<String> ids) {
            return sound.refs(kind, ids.stream().limit(100).toList());
        }
    }

    private static final class Hasty extends Sound {
        Hasty(Identities sound) {
            super(sound);
        }

        @Override
        public <R extends Ref> Map<String, R> refs(IdKind<R> kind, Collection<String> ids) {
            Map<String, R> refs = new LinkedHashMap<>();
            ids.forEach(id -> refs.put(id, sound.ref(kind, id)));
            return refs;
        }
    }

    private static final class Trusting extends Sound {
        Trusting(Identities sound) {
            super(sound);
        }

        @Override
        public <R extends Ref> R merge(IdKind<R> kind, String gone, String stays) {
            return gone.equals(stays) ? sound.ref(kind, gone) : sound.merge(kind, gone, stays);
        }
    }

    private static final class Single extends Sound {
        Single(Identities sound) {
            super(sound);
        }

        @Override
        public <R extends Ref> R merge(IdKind<R> kind, String gone, String stays) {
            return sound.refs(kind, Set.of(gone, stays)).values().iterator().next();
        }
    }

    private static final class Keeping extends Sound {
        Keeping(Identities sound) {
            super(sound);
        }

        @Override
        public <R extends Ref> int erase(IdKind<R> kind, R ref) {
            return sound.ids(kind, ref).size();
        }
    }

    private static final class Forgetful extends Sound {
        Forgetful(Identities sound) {
            super(sound);
        }

        @Override
        public <R extends Ref> Map<String, R> refs(IdKind<R> kind, Collection<String> ids) {
            Map<String, R> refs = sound.refs(kind, ids);
            ids.forEach(id -> sound.erase(kind, sound.ref(kind, id)));
            return refs;
        }
    }
}
