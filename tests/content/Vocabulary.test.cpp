#include "content/Vocabulary.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>

namespace vitrine {

TEST_CASE("Every verb has one rule, found by its name", "[content]") {
    std::set<Verb> verbs;
    for (const VerbRule& rule : vocabulary()) {
        INFO(rule.name);
        CHECK(verbs.insert(rule.verb).second);
        CHECK(findVerb(rule.name) == &rule);
    }
    CHECK(verbs.size() == static_cast<std::size_t>(Verb::Spread) + 1);
    CHECK(findVerb("bake") == nullptr);
}

TEST_CASE("A word is a verb or a preposition, never both", "[content]") {
    for (const VerbRule& rule : vocabulary())
        for (const FieldRule& field : rule.fields) {
            INFO(rule.name << " " << field.name);
            CHECK(findVerb(field.name) == nullptr);
        }
}

TEST_CASE("The prepositions are the few that mean the same with every verb", "[content]") {
    const std::set<std::string_view> prepositions{"to", "from", "by", "with", "among", "over",
                                                  "of", "at",   "as", "form", "how"};
    for (const VerbRule& rule : vocabulary())
        for (const FieldRule& field : rule.fields) {
            INFO(rule.name << " " << field.name);
            CHECK(prepositions.count(field.name) == 1);
        }
}

TEST_CASE("Every rule tells an author what the verb means, with all it needs", "[content]") {
    for (const VerbRule& rule : vocabulary()) {
        INFO(rule.name);
        CHECK_FALSE(rule.object.empty());
        CHECK(rule.meaning.back() == '.');
        CHECK(rule.example.find("{ " + std::string{rule.name} + " = ") == 0);
        for (const FieldRule& field : rule.fields) {
            CHECK_FALSE(field.meaning.empty());
            CHECK(field.meaning.back() != '.');
        }
    }
}

} // namespace vitrine
