using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>
/// The methods of energy and transport as they are printed: description, inputs, and the calculation of an
/// example line by line, against pages that were read and checked.
/// </summary>
public sealed class PrintedMethodTests
{
    public const string Folder = "tests/CityBraid.Tests/Inventory/Methods/print";
    private const int ChoicesShown = 20;

    public static TheoryData<string> Names =>
        [.. Repository.Files(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    [Fact]
    public void There_are_pages() => Assert.InRange(Names.Count, 15, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_method_is_printed_as_it_was_checked(string name)
    {
        var printed = string.Join('\n', Print(OurTables.Methods.Find(name.Split('~')[0])!, name)) + "\n";
        if (Environment.GetEnvironmentVariable("PRINT_ANEW") is "yes")
        {
            File.WriteAllText(Path.Combine(Repository.Root, $"{Folder}/{name}.txt"), printed);
        }

        Assert.Equal(Repository.Read($"{Folder}/{name}.txt").ReplaceLineEndings("\n"), printed);
    }

    [Fact]
    public void A_method_describes_itself_as_it_was_checked()
    {
        var methods = OurTables.MethodsAnew();
        Assert.All(
            Names.Select(page => (string)page.Data).Where(name => !IsOfOtherInput(name)),
            name =>
                Assert.Equal(
                    Repository.Read($"{Folder}/{name}.txt").ReplaceLineEndings("\n"),
                    string.Join('\n', Print(methods.Find(name)!, name)) + "\n"
                )
        );
    }

    private static IEnumerable<string> Print(IMethod method, string name)
    {
        var description = method.Description;
        var path = $"{Folder}/{name}.json";
        var input = Repository.Has(path) ? Repository.Read(path) : description.Example;
        var answer = Asked.Answer(description.Name, input);
        string[] own = IsOfOtherInput(name) ? [] : [.. Described(description)];
        return
        [
            .. own,
            .. answer.Result.Trace.Select(Line),
            .. answer.Result.Gases.Select(mass => $"= {mass.Gas} {Shown(mass.Kilograms)} kg"),
            .. (answer.Result.References ?? []).SelectMany(one =>
                one.Gases.Select(mass => $"= {one.Reference} {mass.Gas} {Shown(mass.Kilograms)} kg")
            ),
            .. answer.Result.Pollutants.Select(mass => $"= {mass.Pollutant} {Shown(mass.Kilograms)} kg"),
            .. answer.Result.Factors.Select(source => $"factor: {source}"),
            .. answer.Result.Findings.Select(finding => $"finding: {finding}"),
            $"= {Shown(answer.Co2e.Tonnes)} t CO2e",
        ];
    }

    private static bool IsOfOtherInput(string name) => name.Contains('~', StringComparison.Ordinal);

    private static IEnumerable<string> Described(MethodDescription method) =>
        [
            $"{method.Name}: {method.Equation}",
            $"{method.Source}; tier {method.Tier}; "
                + $"{string.Join(' ', method.References)}; {method.ActivityInput}",
            .. method.Inputs.SelectMany(input => Described(input, string.Empty)),
        ];

    private static IEnumerable<string> Described(MethodParameter input, string path) =>
        [
            string.Join(
                " | ",
                path + input.Name,
                input.UnitText,
                input.PlainUnit is { } plain ? $"plain {plain}" : string.Empty,
                input.Units.Count > 0 ? $"to {input.MaxIn(input.Units[0].Dimension)}" : string.Empty,
                input.IsRequired ? "required" : string.Empty,
                input.Choices.Count > ChoicesShown ? "of many" : string.Join(' ', input.Choices),
                $"{input.Default} {input.Source}".Trim()
            ),
            .. input.Parts.SelectMany(part => Described(part, $"{path}{input.Name}.")),
        ];

    private static string Line(TraceStep step) =>
        $"{step.Symbol} = {Shown(step.Value.Amount)} {step.Value.Unit} | {step.Equation} | {step.Source}";

    private static string Shown(decimal number) =>
        number.ToString("0.############", CultureInfo.InvariantCulture);
}
