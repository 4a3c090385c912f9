namespace CityBraid.Storage;

/// <summary>The database behind the stores, as a host sees it: where it is, and made ready for use.</summary>
public interface IDatabase
{
    /// <summary>Where the database is, for people to read: the full path of its file, or its address
    ///   without a password.</summary>
    string Location { get; }

    /// <summary>
    /// Creates the database or brings it up to this program; run it once before the stores are used.
    /// </summary>
    /// <remarks>Processes that start at once wait for each other; the first one does the work.</remarks>
    /// <exception cref="DatabaseUnusableException">The database cannot be used by this program.</exception>
    Task MigrateAsync(CancellationToken cancellation);

    /// <summary>
    /// How a scheduler reaches the database once it is ready; null when it may only be read.
    /// </summary>
    DatabaseAddress? FindAddress();
}
