using CityBraid.Kernel;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData("super_simple/data.txt")]
    [InlineData("utopia/data.txt")]
    [InlineData("simplicity/data.txt")]
    [InlineData("simplicity/csv")]
    [InlineData("fji_clews/inputs")]
    [InlineData("fji_clews/muio_case.zip")]
    public async Task Folder_to_workbook_to_data_file_to_folder_loses_nothing(string name)
    {
        var original = ReferenceModels.Source(name);
        var expected = ModelReader.Read(original).Model;
        var dump = Dump(expected);

        var folder = await ConvertAsync(original, PlanFormat.Csv, "model");
        var workbook = await ConvertAsync(folder, PlanFormat.Excel, "model.xlsx");
        var dataFile = await ConvertAsync(workbook, PlanFormat.DataFile, "model.txt");
        var last = await ConvertAsync(dataFile, PlanFormat.Csv, "model");

        foreach (var step in new[] { folder, workbook, dataFile, last })
        {
            var read = ModelReader.Read(step);
            Assert.DoesNotContain(read.Findings, finding => finding.IsError);
            Assert.Null(FirstDifference(dump, Dump(read.Model)));
        }

        var matrix = PlanProgram.Build(expected, PlanFormulation.Corrected).Program.Matrix;
        var again = PlanProgram.Build(ModelReader.Read(last).Model, PlanFormulation.Corrected).Program.Matrix;
        Assert.True(matrix.Values.SequenceEqual(again.Values));
        Assert.True(matrix.RowIndices.SequenceEqual(again.RowIndices));
    }

    private static async Task<PlanSource> ConvertAsync(PlanSource source, PlanFormat format, string fileName)
    {
        var output = new MemoryOutput();
        var converted = await new ConvertPlan().RunAsync(
            Actor.LocalAdministrator,
            new(source, format, output, fileName),
            TestContext.Current.CancellationToken
        );
        Assert.False(converted.IsRefused, string.Join('\n', converted.Refusal?.Findings.Take(5) ?? []));
        return output.ToSource(fileName);
    }

    /// <summary>The first line that differs; an assertion on lists this long takes minutes.</summary>
    private static string? FirstDifference(List<string> left, List<string> right)
    {
        var length = Math.Max(left.Count, right.Count);
        var place = Enumerable
            .Range(0, length)
            .FirstOrDefault(at => left.ElementAtOrDefault(at) != right.ElementAtOrDefault(at), -1);
        return place < 0 ? null : $"{left.ElementAtOrDefault(place)} and {right.ElementAtOrDefault(place)}";
    }

    private static List<string> Dump(PlanModel model)
    {
        var lines = new List<string>();
        foreach (var set in SetCatalogue.Sets)
        {
            lines.Add($"{set.Name}: {string.Join(' ', model.Sets[set.Kind].Names)}");
        }

        foreach (var parameter in model.Parameters)
        {
            lines.Add($"{parameter.Definition.Name} default {parameter.Default:R}");
            lines.AddRange(
                GivenValues
                    .Of(parameter)
                    .Select(given =>
                        $"{parameter.Definition.Name} {string.Join(' ', given.Indices)} {given.Value:R}"
                    )
            );
        }

        return lines;
    }
}
