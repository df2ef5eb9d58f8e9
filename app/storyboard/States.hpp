#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <vector>

namespace vitrine {

/// The states of a cast, one for each element. Copies share every state that is alike in them, so that a tableau takes
/// room only for what is another than in the one before it.
template <typename State>
class SharedStates {
public:
    /// Walks over the states as if they stood side by side.
    struct Iterator {
        using iterator_category = std::forward_iterator_tag;
        using value_type = State;
        using difference_type = std::ptrdiff_t;
        using pointer = const State*;
        using reference = const State&;

        const std::shared_ptr<State>* at = nullptr;

        reference operator*() const { return **at; }
        pointer operator->() const { return at->get(); }
        Iterator& operator++() {
            ++at;
            return *this;
        }
        Iterator operator++(int) { return {at++}; }
        friend bool operator==(const Iterator&, const Iterator&) = default;
    };

    [[nodiscard]] std::size_t size() const { return m_states.size(); }
    [[nodiscard]] Iterator begin() const { return {m_states.data()}; }
    [[nodiscard]] Iterator end() const { return {m_states.data() + m_states.size()}; }
    [[nodiscard]] const State& operator[](std::size_t index) const { return *m_states[index]; }

    void add(State state) { m_states.push_back(std::make_shared<State>(std::move(state))); }
    /// A state to be changed, in a copy of its own: whoever else holds it keeps it as it was.
    [[nodiscard]] State& edit(std::size_t index) {
        std::shared_ptr<State>& state = m_states[index];
        if (state.use_count() > 1) state = std::make_shared<State>(*state);
        return *state;
    }

    friend bool operator==(const SharedStates& a, const SharedStates& b) {
        const auto same = [](const std::shared_ptr<State>& x, const std::shared_ptr<State>& y) {
            return x == y || *x == *y;
        };
        return std::equal(a.m_states.begin(), a.m_states.end(), b.m_states.begin(), b.m_states.end(), same);
    }

private:
    std::vector<std::shared_ptr<State>> m_states;
};

} // namespace vitrine
