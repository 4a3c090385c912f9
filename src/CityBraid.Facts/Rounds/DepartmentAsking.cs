namespace CityBraid.Facts;

/// <summary>The wish to ask a department in a round.</summary>
/// <param name="Round">The round.</param>
/// <param name="Department">What the department is called.</param>
/// <param name="Contact">Whom to write to there; null when nobody is known.</param>
/// <param name="Items">What it is asked for.</param>
public sealed record DepartmentAsking(
    string Round,
    string Department,
    string? Contact,
    IReadOnlyList<AskedItem> Items
)
{
    /// <summary>Whether a department or a community is asked.</summary>
    public RequestKind Kind { get; init; }
}
