#include "author/language/complete.hpp"

#include <algorithm>
#include <set>

#include "author/language/lua.hpp"
#include "author/names/mentions.hpp"

namespace frontstage::author {
namespace {

using loader::KeyInfo;
using loader::Naming;
using loader::Shape;
using loader::Takes;

class Offering {
public:
    Offering(const LanguageView& view, std::size_t at) : view_(view), at_(at) {}

    std::vector<Completion> run() {
        const Pointing pointing = point_at(view_, at_);
        replaces_ = pointing.cursor.word;
        if (pointing.in_lua) {
            offer_lua();
        } else if (pointing.cursor.standing == Standing::at_key) {
            offer_keys(pointing);
        } else if (pointing.cursor.standing == Standing::at_value && pointing.spot.value) {
            offer_values(*pointing.spot.value, pointing.moment, "");
        }
        return std::move(offers_);
    }

private:
    void offer(Offered what, const std::string& label, std::string detail, std::string doc,
               std::string insert) {
        if (seen_.insert(label).second)
            offers_.push_back(
                {what, label, std::move(detail), std::move(doc), std::move(insert), replaces_});
    }

    void offer_keys(const Pointing& pointing) {
        const auto is_there = [&](std::string_view key) {
            const auto& beside = pointing.cursor.beside;
            return std::find(beside.begin(), beside.end(), key) != beside.end();
        };
        if (pointing.spot.keys) {
            for (const KeyInfo& key : pointing.spot.keys->keys)
                if (!is_there(key.name))
                    offer(Offered::key, std::string(key.name), key.shape.wanted, described(key),
                          after_key(key));
            return;
        }
        if (!pointing.spot.value) return;
        const Shape& shape = *pointing.spot.value;
        const bool values_below = shape.takes == Takes::id || shape.takes == Takes::term;
        const bool listed = shape.takes == Takes::ids;
        if (values_below || listed) return offer_values(shape, pointing.moment, listed ? "- " : "");
        for (const GivenName& name : view_.names)
            if (answers(name.naming, shape.naming) && !is_there(name.name))
                offer_name(name, name.name + ": ");
        if (shape.naming == Naming::speaker)
            offer(Offered::word, "narrator", "lines that nobody speaks", {}, "narrator: ");
    }

    // A group goes on below, everything else behind the colon. A colon that is there stays.
    [[nodiscard]] std::string after_key(const KeyInfo& key) const {
        const std::string& text = view_.outline.text();
        if (replaces_.end < text.size() && text[replaces_.end] == ':') return std::string(key.name);
        const bool below = key.shape.takes == Takes::mapping ||
                           key.shape.takes == Takes::mapping_of ||
                           key.shape.takes == Takes::list_of;
        return std::string(key.name) + (below ? ":" : ": ");
    }

    void offer_name(const GivenName& name, std::string insert) {
        offer(Offered::name, name.name, name.said.substr(0, name.said.find("\n\n")), name.said,
              std::move(insert));
    }

    void offer_values(const Shape& shape, const std::string& moment, const std::string& before) {
        for (const std::string& term : shape.terms)
            offer(Offered::word, term, {}, {}, before + term);
        if (shape.takes == Takes::yes_no || shape.takes == Takes::start)
            for (const char* word : {"true", "false"})
                offer(Offered::word, word, {}, {}, word);
        if (shape.naming == Naming::any || shape.takes == Takes::mapping_of) return;
        for (const GivenName& name : view_.names)
            if (answers(name.naming, shape.naming) &&
                (shape.naming != Naming::choice || moment.empty() || name.moment == moment))
                offer_name(name, before + name.name);
        if (shape.naming == Naming::speaker)
            offer(Offered::word, "narrator", "lines that nobody speaks", {}, before + "narrator");
        if (shape.naming == Naming::choice && view_.kind == FileKind::walk)
            offer(Offered::word, "silence", "let the time run out", {}, "silence");
    }

    void offer_lua() {
        const std::string word =
            view_.outline.text().substr(replaces_.begin, replaces_.end - replaces_.begin);
        const auto all_of = [&](std::string_view group, Naming naming) {
            if (!word.starts_with(std::string(group) + '.')) return false;
            for (const GivenName& name : view_.names)
                if (name.naming == naming) {
                    const std::string full = std::string(group) + '.' + as_member(name.name);
                    offer(Offered::name, full, name.said, name.said, full);
                }
            return true;
        };
        if (all_of("state", Naming::variable) || all_of("forces", Naming::force) ||
            all_of("known", Naming::discovery))
            return;
        if (in_quotes()) {
            for (const GivenName& name : view_.names)
                if (name.naming != Naming::variable) offer_name(name, name.name);
            return;
        }
        for (const LuaWord& each : lua_words())
            offer(Offered::function, std::string(each.name), std::string(each.sentence),
                  "```lua\n" + std::string(each.example) + "\n```", std::string(each.name));
    }

    [[nodiscard]] bool in_quotes() const {
        const std::string& text = view_.outline.text();
        return replaces_.begin > 0 &&
               (text[replaces_.begin - 1] == '"' || text[replaces_.begin - 1] == '\'');
    }

    const LanguageView& view_;
    std::size_t at_;
    TextRange replaces_;
    std::set<std::string> seen_;
    std::vector<Completion> offers_;
};

}  // namespace

std::vector<Completion> completions(const LanguageView& view, std::size_t at) {
    return Offering(view, at).run();
}

std::string described(const KeyInfo& key) {
    return std::string(key.sentence) + "\n\nTakes " + key.shape.wanted + ".\n\n```yaml\n" +
           std::string(key.name) + ": " + std::string(key.example) + "\n```";
}

}  // namespace frontstage::author
