using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>A workbook or table of records that somebody brings.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Kind">The kind of the records.</param>
/// <param name="Content">The file's content.</param>
/// <param name="FileName">Its name as its owner knows it.</param>
public sealed record RecordSheetUpload(PlaceCode Workspace, RecordKind Kind, Stream Content, string FileName);
