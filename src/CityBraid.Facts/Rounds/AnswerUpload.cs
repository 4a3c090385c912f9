namespace CityBraid.Facts;

/// <summary>A workbook or table of answers that a department brings.</summary>
/// <param name="Content">The file's content.</param>
/// <param name="FileName">Its name as its owner knows it.</param>
public sealed record AnswerUpload(Stream Content, string FileName);
