using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>One requirement of a conflict, in the model's own words.</summary>
/// <param name="Constraint">The kind of requirement.</param>
/// <param name="Subject">What it is about, by set: region, technology, commodity, emission, store, year and
/// so on.</param>
/// <param name="Sentence">The code of its sentence, with names and numbers.</param>
public sealed record ConflictItem(
    ConstraintFamily Constraint,
    IReadOnlyDictionary<SetKind, string> Subject,
    Finding Sentence
);
