// Facts of every kind with any content, from a seed. A new kind of fact does not compile until it
// is made here.
#pragma once

#include <bit>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

#include "core/fact.hpp"

namespace frontstage::records {

class RandomFacts {
public:
    RandomFacts(std::uint64_t seed, Names& names) : seed_{seed}, names_(names) {}

    std::uint64_t bits() { return draw(seed_, Stream::look, drawn_++); }
    std::uint32_t under(std::uint32_t bound) { return below(bound, bits()); }

    template <class Kind>
    Fact one_of_kind() {
        Kind fact;
        fill(fact);
        return fact;
    }
    // One of each kind, in the order of the variant.
    Facts one_of_each() { return each(std::make_index_sequence<std::variant_size_v<Fact>>{}); }

private:
    template <std::size_t... Number>
    Facts each(std::index_sequence<Number...>) {
        return {one_of_kind<std::variant_alternative_t<Number, Fact>>()...};
    }

    bool coin() { return under(2) == 1; }
    int whole() {
        switch (under(4)) {
            case 0: return std::numeric_limits<int>::min();
            case 1: return std::numeric_limits<int>::max();
            case 2: return static_cast<int>(under(20)) - 10;
            default: return static_cast<int>(bits());
        }
    }
    double decimal() {
        switch (under(6)) {
            case 0: return std::numeric_limits<double>::infinity();
            case 1: return -std::numeric_limits<double>::infinity();
            case 2: return static_cast<double>(under(100));  // must not come back as a whole number
            case 3: return -0.0;
            default: {
                const auto any = std::bit_cast<double>(bits());  // subnormals and all
                return std::isnan(any) ? 0.1 : any;
            }
        }
    }
    std::string text() {
        static const std::string pieces[]{
            "a",    "key-first", ":",    " ",      "\"",
            "\\",   "/",         "\n",   "\t",     std::string(1, '\0'),
            "\x7f", "é",         "鍵",   "\u2028", "😀",
            "{}",   "[",         "null", "0",      "\x01"};
        std::string made;
        for (std::uint32_t length = under(12); length > 0; --length)
            made += pieces[under(std::size(pieces))];
        return made;
    }
    template <class Term>
    Term term() {
        return static_cast<Term>(under(words_of<Term>.size()));
    }
    Value value() {
        switch (under(4)) {
            case 0: return coin();
            case 1: return static_cast<std::int64_t>(bits());
            case 2: return decimal();
            default: return names_.words.intern(text());
        }
    }

    void fill(Began& fact) {
        fact = {text(), text(), Seed{bits()}, term<Mode>(), term<Timing>(), whole(), whole(), {}};
        if (coin()) fact.from = Branch{text(), static_cast<std::uint32_t>(bits())};
    }
    void fill(ForceStruck& fact) { fact = {names_.forces.intern(text()), whole()}; }
    void fill(MomentReached& fact) {
        fact.moment = names_.moments.intern(text());
        for (std::uint32_t many = under(5); many > 0; --many)
            fact.offered.push_back(names_.choices.intern(text()));
    }
    void fill(ChoiceMade& fact) {
        fact = {names_.choices.intern(text()), coin() ? Chosen::by_silence : Chosen::by_trainee};
    }
    void fill(StandardShown& fact) { fact = {names_.standards.intern(text()), term<Evidence>()}; }
    void fill(Felt& fact) { fact = {term<Factor>(), whole()}; }
    void fill(MoodMoved& fact) { fact = {whole(), text()}; }
    void fill(EffortAsked& fact) { fact = {whole()}; }
    void fill(PromiseMade& fact) {
        fact.promise = names_.promises.intern(text());
        if (coin()) fact.due_s = whole();
    }
    void fill(PromiseKept& fact) { fact = {names_.promises.intern(text())}; }
    void fill(PromiseBroken& fact) { fact = {names_.promises.intern(text())}; }
    void fill(Discovered& fact) { fact = {names_.discoveries.intern(text())}; }
    void fill(VariableSet& fact) { fact = {names_.variables.intern(text()), value()}; }
    void fill(TimePassed& fact) { fact = {whole()}; }
    void fill(ChanceDrawn& fact) { fact = {whole(), coin()}; }
    void fill(LineSaid& fact) {
        if (coin()) fact.speaker = names_.speakers.intern(text());
        fact.text = text();
    }
    void fill(ScriptFaulted& fact) { fact = {text(), text()}; }
    void fill(Ended& fact) {
        if (coin()) fact.ending = names_.endings.intern(text());
    }
    void fill(SelfRated& fact) { fact = {term<SelfRating>()}; }
    void fill(Disagreed& fact) {
        fact = {names_.choices.intern(text()), term<Objection>(), text()};
    }

    Seed seed_;
    std::uint64_t drawn_ = 0;
    Names& names_;
};

}  // namespace frontstage::records
