package io.anju.world;

import io.anju.estate.BuildingPlan;
import io.anju.estate.Naming;
import io.anju.estate.NewPlace;
import io.anju.estate.NewProject;
import io.anju.estate.PlaceFacts;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.Places;
import io.anju.estate.Position;
import io.anju.estate.ProjectKind;
import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Three sites of three kinds: an office tower, a residential garden, a mixed centre. */
@Component
class WorldEstate {

    static final String TOWER = "金文大厦";
    static final String GARDEN = "锦园";

    private static final String ZONE = "Asia/Shanghai";
    private static final Naming OFFICE = new Naming(
            "{section}",
            "{section} 单元",
            "{level}",
            "{floor} 层",
            "{level}-{floor:2}{unit:2}",
            "{floor:2}{unit:2} 室",
            "{level}-{space}",
            "{floor} 层{space}");
    private static final Naming HOMES = new Naming(
            "{building}-{section}",
            "{building} 号楼 {section} 单元",
            "{building}-{section}-{level}",
            "{floor} 层",
            "{building}-{section}-{floor}{unit:2}",
            "{building} 号楼 {section} 单元 {floor}{unit:2} 室",
            "{building}-{section}-{level}-{space}",
            "{floor} 层{space}");

    private final Projects projects;
    private final Places places;

    WorldEstate(Projects projects, Places places) {
        this.projects = projects;
        this.places = places;
    }

    /** Builds the three sites; gives them by name. */
    Map<String, ProjectId> build(Actor actor) {
        return Map.of(TOWER, tower(actor), GARDEN, garden(actor), "汇景中心", centre(actor));
    }

    private ProjectId tower(Actor actor) {
        var tower = project(actor, TOWER, ProjectKind.COMMERCIAL, "上海市静安区金文路 88 号", "021-6233 0088", 31.2304, 121.4737);
        places.generate(
                actor,
                tower,
                new BuildingPlan(
                        "T1",
                        "金文大厦主楼",
                        28,
                        2,
                        0,
                        6,
                        3,
                        Set.of(),
                        List.of("电梯厅", "东侧女卫", "西侧男卫", "东走道", "西走道", "茶水间"),
                        List.of("车库", "坡道"),
                        OFFICE));
        room(actor, tower, "B1", "B1-配电房", "地下一层配电房");
        room(actor, tower, "B2", "B2-集水坑", "地下二层集水坑");
        room(actor, tower, "B2", "B2-水泵房", "地下二层水泵房");
        room(actor, tower, "1F", "1F-大堂", "一层大堂");
        room(actor, tower, "1F", "1F-服务台", "一层客户服务台");
        room(actor, tower, "1F", "2号客梯", "2 号客梯");
        return tower;
    }

    private ProjectId garden(Actor actor) {
        var garden =
                project(actor, GARDEN, ProjectKind.RESIDENTIAL, "上海市静安区锦园路 16 弄", "021-6233 0166", 31.2341, 121.4702);
        for (var building = 1; building <= 3; building++) {
            places.generate(
                    actor,
                    garden,
                    new BuildingPlan(
                            Integer.toString(building),
                            building + " 号楼",
                            11,
                            1,
                            2,
                            2,
                            1,
                            Set.of(),
                            List.of("楼道"),
                            List.of("储藏间", "弱电间"),
                            HOMES));
        }
        return garden;
    }

    private ProjectId centre(Actor actor) {
        var centre = project(actor, "汇景中心", ProjectKind.MIXED, "上海市静安区汇景街 5 号", "021-6233 0505", 31.2287, 121.4791);
        places.generate(
                actor,
                centre,
                new BuildingPlan(
                        "A",
                        "A 座商场",
                        4,
                        1,
                        0,
                        12,
                        1,
                        Set.of(),
                        List.of("中庭", "女卫", "男卫", "货梯厅"),
                        List.of("车库", "卸货区"),
                        OFFICE));
        return centre;
    }

    /** The place with this code; it is part of the world, so it is there. */
    PlaceId place(ProjectId project, String code) {
        return places.byCode(project, code)
                .orElseThrow(() -> new IllegalStateException("the world has no " + code))
                .id();
    }

    private ProjectId project(
            Actor actor,
            String name,
            ProjectKind kind,
            String address,
            String phone,
            double latitude,
            double longitude) {
        return projects.create(
                actor,
                new NewProject(
                        name,
                        kind,
                        address,
                        ZONE,
                        phone,
                        new BigDecimal("68500.00"),
                        Position.of(latitude, longitude),
                        5,
                        List.of()));
    }

    private void room(Actor actor, ProjectId project, String floor, String code, String name) {
        places.add(
                actor,
                new NewPlace(
                        project, place(project, floor), PlaceKind.SPACE, PlaceFacts.of(PlaceKind.SPACE, code, name)));
    }
}
