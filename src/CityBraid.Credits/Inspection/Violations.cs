using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Collects what an inspection finds; a ledger in ruins need not be listed to its last
///   row.</summary>
internal sealed class Violations
{
    private const int Max = 1000;

    private readonly List<LedgerViolation> found = [];

    public IReadOnlyList<LedgerViolation> All => found;

    public void Add(string invariant, string where, string code, params (string Name, string Value)[] values)
    {
        if (found.Count < Max)
        {
            found.Add(new LedgerViolation(invariant, where, new Finding(Severity.Error, code, null, values)));
        }
    }
}
