#include <map>

#include "loader/mentions.hpp"
#include "loader/other_keys.hpp"
#include "loader/scenario_reader.hpp"

namespace frontstage::loader {
namespace {

std::string_view folder_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

void read_standards(BookReader& reader, const KeyInfo& info, const Node& value,
                    StandardsBook& book) {
    if (value.part != Part::mapping) return tell_wrong_kind(reader, info, value);
    each_entry(value, [&](const Node& name, const Node& keys) {
        if (!check_id(reader, name, "a standard")) return;
        const auto [first, fresh] =
            reader.first.try_emplace(std::string(name.text), reader.span(name));
        // A nearer folder may say a standard anew: a copy of a library brings copies of them all.
        const bool same_folder = folder_of(first->second.file) == folder_of(reader.source().path());
        if (!fresh && same_folder)
            return reader.find(
                "duplicate-id", name, "there is a standard " + quoted(name.text) + " already",
                "give one of the two another name", {{first->second, "the first is written here"}});
        first->second = reader.span(name);
        reader.mention(NameKind::standard, Calling::declares, name);
        const Crumb crumb(reader, "standard", name.text);
        Standard standard;
        standard.place = reader.place(name);
        read_keys(reader, standard_keys(), name.where, keys, standard);
        book.standards.insert_or_assign(std::string(name.text), std::move(standard));
    });
}

}  // namespace

const KeyTable<StandardsBook, BookReader>& book_keys() {
    static const KeyTable<StandardsBook, BookReader> table{
        "standards file",
        {required(Key<StandardsBook, BookReader>{
            {"standards", Need::may, named(Naming::standard, "standard"),
             "Rules of good service, in the organisation's own words.",
             "{verify-identity: {wording: Confirm three details before issuing a key.}}"},
            read_standards})}};
    return table;
}

const KeyTable<Standard>& standard_keys() {
    static const KeyTable<Standard> table{
        "standard",
        {required(text<&Standard::wording>("wording", "The rule, in one sentence.",
                                           "Confirm three details before issuing a key.")),
         term<&Standard::factor, Factor>("factor", "Which factor it serves; adherence unless said.",
                                         "adherence"),
         number<&Standard::weight>("weight", whole(1, 5), "How much it counts; 1 unless said.",
                                   "3"),
         {{"critical", Need::may, a_yes_no(),
           "Whether missing it once means not passing, whatever else went well.", "true"},
          [](Reader& reader, const KeyInfo& info, const Node& value, Standard& standard) {
              if (yes_no_of(reader, info, value).value_or(false))
                  standard.criticality = Criticality::critical;
          }},
         term<&Standard::recovery, Recovery>("recovery", "Its part in putting things right.",
                                             "act"),
         text<&Standard::good>("good", "What good looks like, in exact words.",
                               "May I have your surname?"),
         number<&Standard::version>("version", whole(1, 1'000'000),
                                    "Goes up when the meaning changes; 1 unless said.", "2"),
         number<&Standard::limit_s>(
             "limit", a_duration(1, 365LL * 24 * 3600),
             "Since the beginning: full credit up to here, none from twice as much.", "30s")}};
    return table;
}

namespace {

Loaded<StandardsBook> read(Files& files, const std::vector<std::string>& paths,
                           std::vector<Mention>* mentions) {
    Findings findings;
    BookReader reader(findings);
    if (mentions != nullptr) reader.gather(*mentions);
    StandardsBook book;
    for (const std::string& path : paths) {
        const auto number = static_cast<std::uint32_t>(book.files.size());
        book.files.push_back(path);
        const auto file = open_file(files, findings, path);
        if (!file) continue;
        reader.enter(file->source, number);
        const Node& root = file->tree->root();
        const ByteRange top = root.first != nullptr ? root.first->where : ByteRange{};
        read_keys(reader, book_keys(), top, root, book);
    }
    book.text_places = reader.take_marks();
    return {std::move(book), std::move(findings).take()};
}

}  // namespace

Loaded<StandardsBook> load_standards(Files& files, const std::vector<std::string>& paths) {
    return read(files, paths, nullptr);
}

std::vector<Mention> mentions_in_standards(Files& files, const std::vector<std::string>& paths) {
    std::vector<Mention> mentions;
    static_cast<void>(read(files, paths, &mentions));
    // Of a standard that a nearer folder says anew, the nearer.
    std::map<std::string, std::string> homes;
    for (const Mention& mention : mentions)
        homes[mention.name] = mention.where.file;
    std::erase_if(mentions, [&](const Mention& mention) {
        return homes[mention.name] != mention.where.file;
    });
    return mentions;
}

}  // namespace frontstage::loader
