namespace CityBraid.Cli;

/// <summary>
/// That a worker has joined, as JSON; it names no database, whose address may hold a password.
/// </summary>
internal sealed record WorkerDocument(string State);
