#include "tests/core/selection/proof.h"

#include <iostream>

/// Says whether the solver that it is linked with stands the proof: exit 0 if so, 1 if it differs from brute force.
int main()
{
    const Proof proof = prove(1, 3'000, 16);
    if (proof.difference.isEmpty()) {
        std::cout << proof.problems << " problems agree, " << proof.feasible << " of them feasible\n";
        return 0;
    }
    std::cout << "differs from brute force after " << proof.problems << ": " << proof.difference.toStdString() << '\n';
    return 1;
}
