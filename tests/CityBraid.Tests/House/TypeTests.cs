using System.Reflection;
using System.Runtime.CompilerServices;

namespace CityBraid.Tests.House;

/// <summary>How types look: sealed, immutable, plainly named; use cases all of one shape.</summary>
public sealed class TypeTests
{
    private const int KernelTypesMax = 70;

    private static readonly string[] EmptyWords =
    [
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Utility",
        "Manager",
        "Service",
        "Services",
        "Dto",
        "Info",
        "Data",
    ];

    private static readonly Type[] ChangingCollections =
    [
        typeof(List<>),
        typeof(Dictionary<,>),
        typeof(HashSet<>),
        typeof(IList<>),
        typeof(IDictionary<,>),
        typeof(ISet<>),
        typeof(ICollection<>),
    ];

    [Fact]
    public void Every_class_is_sealed_or_static_or_says_why_it_is_abstract() =>
        Violations.None(
            from room in Room.All
            let documentation = Documentation.Of(room)
            from type in room.Types
            where type.IsClass && !type.IsSealed && !IsOpenForTheFramework(type)
            where !type.IsAbstract || !documentation.HasRemarks(type)
            select type.IsAbstract
                ? $"{room.Name}: {type.Name} is abstract and its <remarks> do not say why"
                : $"{room.Name}: {type.Name} is not sealed"
        );

    [Fact]
    public void What_a_room_gives_out_cannot_be_changed() =>
        Violations.None(
            from room in Room.BelowTheDoors
            from type in room.PublicTypes
            from name in SettableProperties(type).Concat(ChangingFields(type))
            select $"{room.Name}: {type.Name}.{name} can be set from outside"
        );

    [Fact]
    public void Collections_come_out_to_be_read_only() =>
        Violations.None(
            from room in Room.BelowTheDoors
            from type in room.PublicTypes
            from property in type.GetProperties(Own)
            where property.PropertyType.IsGenericType
            where ChangingCollections.Contains(property.PropertyType.GetGenericTypeDefinition())
            select $"{room.Name}: {type.Name}.{property.Name} hands out a collection that can be changed"
        );

    [Fact]
    public void The_kernel_stays_thin() =>
        Assert.InRange(new Room("CityBraid.Kernel").PublicTypes.Count(), 1, KernelTypesMax);

    [Fact]
    public void No_name_ends_in_an_empty_word() =>
        Violations.None(
            from room in Room.All
            from type in room.Types
            let name = type.Name.Split('`')[0]
            from word in EmptyWords
            where name.EndsWith(word, StringComparison.Ordinal)
            select $"{room.Name}: {name} ends in '{word}', which says nothing"
        );

    [Fact]
    public void The_context_of_the_store_is_its_own_business() =>
        Violations.None(
            from room in Room.All
            from type in room.PublicTypes
            where Room.DescendsFrom("DbContext", type)
            select $"{room.Name}: {type.Name} is public"
        );

    [Fact]
    public void A_use_case_is_one_type_with_one_public_method_RunAsync() =>
        Violations.None(
            from useCase in UseCases()
            where useCase.Type is null || !IsUseCase(useCase.Type)
            select $"{useCase.Path}: is not a sealed class whose one public method is RunAsync(Actor, …, "
                + "CancellationToken); what goes in and out belongs in the folder of its noun"
        );

    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static IEnumerable<(string Path, Type? Type)> UseCases() =>
        from room in Room.WithUseCases
        from file in room.Sources
        where file.Path.Contains("/UseCases/", StringComparison.Ordinal)
        select (
            file.Path,
            room.Types.FirstOrDefault(type =>
                !type.IsNested && type.Name.Equals(file.Name, StringComparison.Ordinal)
            )
        );

    private static bool IsUseCase(Type type)
    {
        var methods = type.GetMethods(Own);
        var parameters = methods[0].GetParameters();
        return type is { IsClass: true, IsSealed: true }
            && methods is [{ Name: "RunAsync", IsStatic: false }]
            && typeof(Task).IsAssignableFrom(methods[0].ReturnType)
            && parameters.First().ParameterType.FullName is "CityBraid.Kernel.Actor"
            && parameters.Last().ParameterType == typeof(CancellationToken);
    }

    private static IEnumerable<string> SettableProperties(Type type) =>
        from property in type.GetProperties(Own)
        where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
        select property.Name;

    private static IEnumerable<string> ChangingFields(Type type) =>
        from field in type.GetFields(Own)
        where !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName
        select field.Name;

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>A page's other half is generated, and test hosts derive from the program.</summary>
    private static bool IsOpenForTheFramework(Type type) =>
        type.Name is "Program" || Room.DescendsFrom("ComponentBase", type);
}
