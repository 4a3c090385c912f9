using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Inventory.Methods;

public sealed class MethodLibraryTests
{
    public static TheoryData<string> Names =>
        [.. OurTables.Methods.All.Select(method => method.Description.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_methods_example_is_a_valid_input(string name)
    {
        var example = await new MethodExample(OurTables.Methods).RunAsync(
            Actor.Public,
            name,
            TestContext.Current.CancellationToken
        );

        var answer = Asked.Answer(name, example.Value!);
        var masses = answer.Result.Pollutants.Sum(mass => mass.Kilograms);
        Assert.NotEqual(0m, answer.Co2e.Tonnes + masses + answer.Result.Amounts.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_method_fills_references_that_exist_and_prints_its_equation(string name)
    {
        var description = OurTables.Methods.Find(name)!.Description;

        Assert.All(description.References, code => Assert.NotNull(OurTables.Whole.Gpc.Find(code)));
        Assert.NotEmpty(description.Equation);
        Assert.Contains(description.ActivityInput, description.Inputs.Select(input => input.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_result_of_a_trace_names_its_equation(string name)
    {
        var answer = Asked.Answer(name, OurTables.Methods.Find(name)!.Description.Example);

        Assert.All(
            answer.Result.Trace,
            step => Assert.True(step.Equation is null || step.Source is not null)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_method_has_a_page_with_all_its_inputs(string name)
    {
        var page = Repository.Read($"docs/inventory/{name}.md");

        Assert.All(
            OurTables.Methods.Find(name)!.Description.Inputs,
            input => Assert.Contains($"`{input.Name}`", page, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Methods_stand_in_the_order_of_their_names()
    {
        var names = OurTables.MethodsAnew().All.Select(method => method.Description.Name).ToArray();

        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public void No_input_at_all_is_a_mistake_of_the_caller() =>
        Assert.All(
            OurTables.Methods.All,
            method => Assert.Throws<ArgumentNullException>(() => method.Run(null!))
        );

    [Fact]
    public void An_unknown_method_or_set_is_refused_with_those_there_are()
    {
        var method = Asked.Of("alchemy", "{}").Refusal!;
        var set = Asked.Of("grid-electricity", "{}", "AR7").Refusal!;

        Assert.Equal(("inventory.unknown-method", RefusalKind.NotFound), (method.Code, method.Kind));
        Assert.Equal(
            string.Join(", ", OurTables.Methods.All.Select(one => one.Description.Name)),
            method.Values["known"]
        );
        Assert.Equal("AR4, AR5, AR5-TGO, AR6", set.Values["known"]);
    }
}
