namespace CityBraid.Storage;

/// <summary>What is about to be kept, by whom and when: all of an audit row but the content.</summary>
internal sealed record AuditSubject(string Kind, string Key, string Actor, DateTimeOffset At);
