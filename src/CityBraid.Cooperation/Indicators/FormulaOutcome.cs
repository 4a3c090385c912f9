namespace CityBraid.Cooperation;

/// <summary>What a part of a formula gives: an amount in the part's unit, or why there is none.</summary>
/// <param name="Amount">The amount; 1 or 0 for yes or no.</param>
/// <param name="Reason">Why there is none.</param>
/// <param name="Cause">What the reason is about.</param>
/// <param name="HasPresent">Whether a value that is known went in.</param>
/// <param name="HasMissing">Whether a value that is missing was counted as nought.</param>
internal readonly record struct FormulaOutcome(
    decimal Amount,
    NoValue? Reason = null,
    string? Cause = null,
    bool HasPresent = false,
    bool HasMissing = false
)
{
    /// <summary>Whether nothing but missing values went in.</summary>
    public bool IsAllMissing => HasMissing && !HasPresent;

    /// <summary>Whether the value is not known, whatever is done about it.</summary>
    public bool IsUnknown => IsAllMissing || Reason == NoValue.MissingValue;

    public static FormulaOutcome None(NoValue reason, string? cause) => new(0, reason, cause);

    /// <summary>An amount made of this and another outcome's.</summary>
    public FormulaOutcome With(decimal amount, FormulaOutcome other) =>
        new(amount, HasPresent: HasPresent || other.HasPresent, HasMissing: HasMissing || other.HasMissing);
}
