// The first way through a scenario's trees: who and what has a name. References may then stand
// before what they refer to.
#include "base/text.hpp"
#include "loader/scenario_reader.hpp"
#include "loader/values.hpp"

namespace frontstage::loader {
namespace {

// A slip in a key is told when the key is read; what is declared below it counts all the same.
const Node* likely_value_of(const Node& mapping, std::string_view key) {
    if (const Node* value = value_of(mapping, key)) return value;
    const Node* likely = nullptr;
    each_entry(mapping, [&](const Node& name, const Node& value) {
        if (likely == nullptr && name.text.size() < 2 * key.size() &&
            nearest(name.text, {std::string(key)}))
            likely = &value;
    });
    return likely;
}

class Declaring {
public:
    explicit Declaring(ScenarioReader& reader)
        : reader_(reader), names_(reader.scenario.names), all_(reader.declared) {}

    void run() {
        each_file([&](const Node& root) {
            declare(root, "moments", "moment", NameKind::moment, names_.moments, all_.moments);
        });
        each_file([&](const Node& root) {
            declare(root, "endings", "ending", NameKind::ending, names_.endings, all_.endings);
        });
        reader_.enter_file(0);
        const Node& root = reader_.files[0]->tree->root();
        declare(root, "cast", "cast member", NameKind::speaker, names_.speakers, all_.cast);
        declare(root, "forces", "force", NameKind::force, names_.forces, all_.forces);
        declare(root, "state", "value", NameKind::variable, names_.variables, all_.variables);
        if (const Node* before = value_of(root, "before"))
            each_entry(*before, [&](const Node&, const Node& value) { promises_of(value); });
        for (std::uint32_t i = 0; i < all_.moments.size(); ++i)
            choices_of(MomentId{i});
    }

private:
    template <class Visit>
    void each_file(Visit visit) {
        for (std::uint32_t i = 0; i < reader_.files.size(); ++i) {
            reader_.enter_file(i);
            visit(reader_.files[i]->tree->root());
        }
    }

    template <class Tag>
    void declare(const Node& root, std::string_view key, std::string_view kind, NameKind sort,
                 NameTable<Tag>& table, std::vector<Declared>& places) {
        const Node* group = likely_value_of(root, key);
        if (group == nullptr) return;
        // Told when the key is read; the names that stand in it are lost until then.
        if (group->part == Part::list) reader_.files[reader_.file()]->source.mark_as_part();
        each_entry(*group, [&](const Node& name, const Node& value) {
            declare_one(name, name.text, kind, sort, table, places, value);
        });
    }

    template <class Tag>
    void declare_one(const Node& name, std::string_view full, std::string_view kind, NameKind sort,
                     NameTable<Tag>& table, std::vector<Declared>& places, const Node& value) {
        if (!check_name(name, kind)) {
            if (name.text.empty()) return;  // nothing to go by
        } else if (const auto* ending = ending_before(name, kind)) {
            return tell_duplicate(name, "moment", *ending);
        }
        if (const auto known = table.find(full))
            return tell_duplicate(name, kind, places[known->number]);
        table.intern(full);
        places.push_back({&name, &value, reader_.file()});
        reader_.mention(sort, Calling::declares, name, full);
    }

    // `next:` names either, so a moment and an ending cannot have the same name.
    const Declared* ending_before(const Node& name, std::string_view kind) const {
        if (kind != "ending") return nullptr;
        const auto moment = names_.moments.find(name.text);
        return moment ? &all_.moments[moment->number] : nullptr;
    }

    bool check_name(const Node& name, std::string_view kind) {
        const std::string_view word = name.text;
        if (!check_id(reader_, name,
                      std::string(kind == "ending" ? "an " : "a ") + std::string(kind)))
            return false;
        if (kind == "choice" && word == "silence")
            return reader_.find("bad-id", name,
                                "`silence` is no name for a choice: walks write it for letting the "
                                "time run out",
                                "give the choice another name"),
                   false;
        if (kind == "cast member" && word == "narrator")
            return reader_.find("bad-id", name,
                                "`narrator` is no name for somebody in the cast: lines that nobody "
                                "speaks go by it",
                                "give this person another name"),
                   false;
        if (kind == "value" && (word.find('-') != std::string_view::npos ||
                                (word.front() >= '0' && word.front() <= '9'))) {
            std::string mended = word.front() <= '9' && word.front() >= '0' ? "n" : "";
            for (const char c : word)
                mended += c == '-' ? '_' : c;
            return reader_.find("bad-id", name,
                                "the name " + quoted(word) +
                                    " cannot stand in a condition, where `-` means less and a "
                                    "digit begins a number",
                                "write " + quoted(mended)),
                   false;
        }
        return true;
    }

    void tell_duplicate(const Node& name, std::string_view kind, const Declared& first) {
        reader_.find("duplicate-id", name,
                     "there is " + std::string(kind == "ending" ? "an " : "a ") +
                         std::string(kind) + " " + quoted(name.text) + " already",
                     "give one of the two another name",
                     {{reader_.files[first.file]->source.span(first.name->where),
                       "the first is written here"}});
    }

    void choices_of(MomentId id) {
        const Declared moment = all_.moments[id.number];
        reader_.enter_file(moment.file);
        const Node* choices = likely_value_of(*moment.value, "choices");
        if (choices == nullptr) return;
        const Crumb crumb(reader_, "moment", moment.name->text);
        each_entry(*choices, [&](const Node& name, const Node& value) {
            const std::size_t before = all_.choices.size();
            declare_one(name, choice_name(moment.name->text, name.text), "choice", NameKind::choice,
                        names_.choices, all_.choices, value);
            if (all_.choices.size() == before) return;
            all_.moment_of_choice.push_back(id);
            promises_of(value);
            each_name(value_of(value, "discovers"),
                      [&](const Node& found) { names_.discoveries.intern(found.text); });
        });
    }

    void promises_of(const Node& value) {
        each_name(value_of(value, "promises"),
                  [&](const Node& promise) { names_.promises.intern(promise.text); });
    }

    // One name, a list of names, or names with values.
    template <class Visit>
    void each_name(const Node* names, Visit visit) {
        if (names == nullptr) return;
        const auto named = [&](const Node& name) {
            if (name.part == Part::text && !name.text.empty()) visit(name);
        };
        named(*names);
        each_item(*names, named);
        each_entry(*names, [&](const Node& name, const Node&) { named(name); });
    }

    ScenarioReader& reader_;
    Names& names_;
    Declarations& all_;
};

}  // namespace

void declare_names(ScenarioReader& reader) {
    Declaring(reader).run();
}

}  // namespace frontstage::loader
