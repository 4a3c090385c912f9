using CityBraid.Facts;

namespace CityBraid.Cli;

/// <summary>Who is asked in the demonstration's round, and what came.</summary>
/// <param name="Department">What it is called.</param>
/// <param name="Contact">Whom to write to; the ending <c>.example</c> reaches nobody.</param>
/// <param name="Item">What it is asked for.</param>
/// <param name="Sent">The tables that came, with who sent them.</param>
internal sealed record DemonstrationAsking(
    string Department,
    string? Contact,
    AskedItem Item,
    params (string File, string By)[] Sent
)
{
    /// <summary>Whether a department or a community is asked.</summary>
    public RequestKind Kind { get; init; }

    /// <summary>How far it has come.</summary>
    public RequestState State { get; init; } = RequestState.Answering;
}
