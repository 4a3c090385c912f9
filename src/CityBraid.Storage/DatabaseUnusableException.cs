using CityBraid.Kernel;

namespace CityBraid.Storage;

/// <summary>The database cannot be used as it is: the host prints the finding and stops.</summary>
/// <remarks>
/// Codes: <c>storage.newer-database</c>, <c>storage.not-a-database</c>, <c>storage.foreign-database</c>,
/// <c>storage.read-only</c>, <c>storage.disk-full</c>, <c>storage.damaged</c>, <c>storage.busy</c>,
/// <c>storage.cannot-open</c>, <c>storage.device-failed</c>, <c>storage.no-signing-key</c>;
/// of PostgreSQL <c>storage.bad-address</c>,
/// <c>storage.cannot-reach</c>, <c>storage.sign-in-refused</c>, <c>storage.no-such-database</c>,
/// <c>storage.not-allowed</c>, <c>storage.server-busy</c>, <c>storage.not-utf8</c>. Each names the
/// <c>database</c>.
/// </remarks>
public sealed class DatabaseUnusableException : Exception
{
    internal DatabaseUnusableException(string code, string location, Exception? cause = null)
        : base($"{code}: {location}", cause) =>
        Finding = new Finding(Severity.Error, code, where: null, ("database", location));

    /// <summary>What is wrong, for the door to say in the reader's language.</summary>
    public Finding Finding { get; }
}
