#include "script/mentions.hpp"

#include <array>

#include "core/names.hpp"
#include "script/scan.hpp"

namespace frontstage::script {
namespace {

struct Family {
    std::string_view name;
    NameKind kind;
};
constexpr std::array<Family, 3> families{
    {{"state", NameKind::variable}, {"forces", NameKind::force}, {"known", NameKind::discovery}}};

struct Verb {
    std::string_view name;
    NameKind kind;  // of its first argument
    Calling calling = Calling::refers;
};
constexpr std::array<Verb, 7> verbs{{{"chosen", NameKind::moment},
                                     {"visits", NameKind::moment},
                                     {"shows", NameKind::standard},
                                     {"promise", NameKind::promise, Calling::declares},
                                     {"keep", NameKind::promise},
                                     {"discover", NameKind::discovery, Calling::declares},
                                     {"say", NameKind::speaker}}};

class Gathering {
public:
    explicit Gathering(std::string_view source, const Scan& scan) : source_(source), scan_(scan) {}

    std::vector<MentionInLua> run() {
        for (const Mention& mention : scan_.mentions) {
            for (const Family& family : families)
                if (mention.name == family.name && mention.shape == Shape::member)
                    member(family.kind, mention);
            for (const Verb& verb : verbs)
                if (mention.name == verb.name && mention.shape == Shape::bare)
                    argument({verb.kind, {}, verb.calling}, mention, 0);
            if (mention.name == "chosen" && !mention.arguments.empty() && mention.arguments[0])
                choice(mention);
        }
        return std::move(found_);
    }

private:
    // `.name`, or `["name"]`, which ends with the bracket.
    void member(NameKind kind, const Mention& mention) {
        const bool in_brackets = scan_.tokens[mention.last].words == "]";
        if (in_brackets) return inside({kind, mention.member}, scan_.tokens[mention.last - 1]);
        const std::uint32_t begin = offset(scan_.tokens[mention.last].words);
        found_.push_back({kind, mention.member, Calling::refers, Spelling::as_member, begin,
                          begin + static_cast<std::uint32_t>(mention.member.size())});
    }

    void choice(const Mention& call) {
        if (call.arguments.size() < 2 || !call.arguments[1]) return;
        inside({NameKind::choice, choice_name(*call.arguments[0], *call.arguments[1])},
               scan_.tokens[call.argument_tokens[1]]);
    }

    void argument(MentionInLua mention, const Mention& call, std::size_t place) {
        if (place >= call.arguments.size() || !call.arguments[place]) return;
        mention.name = *call.arguments[place];
        inside(std::move(mention), scan_.tokens[call.argument_tokens[place]]);
    }

    void inside(MentionInLua mention, const Token& text) {
        const std::size_t quote = text.words.find(*text.value);
        mention.begin = offset(text.words) + static_cast<std::uint32_t>(quote);
        mention.end = mention.begin + static_cast<std::uint32_t>(text.value->size());
        found_.push_back(std::move(mention));
    }

    [[nodiscard]] std::uint32_t offset(std::string_view words) const {
        return static_cast<std::uint32_t>(words.data() - source_.data());
    }

    std::string_view source_;
    const Scan& scan_;
    std::vector<MentionInLua> found_;
};

}  // namespace

std::vector<MentionInLua> mentions_in(std::string_view source, LuaForm form) {
    const Scan found = scan(source, form == LuaForm::expression);
    return Gathering(source, found).run();
}

}  // namespace frontstage::script
