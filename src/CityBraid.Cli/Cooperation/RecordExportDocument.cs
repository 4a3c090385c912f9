namespace CityBraid.Cli;

/// <summary>A workbook of records that was written, as JSON.</summary>
internal sealed record RecordExportDocument(string Workspace, string Kind, string Path, int Records);
